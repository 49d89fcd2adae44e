package io.redress.adapter.payment.gateway;

import io.redress.adapter.payment.http.Call;
import io.vavr.control.Either;

/** Leave to make a call, where it must be fetched before, such as a token for some hours. */
public interface Authorisation {

  /** For providers whose calls carry all they need. */
  Authorisation NONE = Either::right;

  /**
   * The call with what gives leave to make it.
   *
   * @return why it could not be had, in words without secrets
   */
  Either<String, Call> authorise(Call call);

  /**
   * The provider answered that the leave is not valid (status 401): forget it, unless another
   * thread has had another one since.
   *
   * @param refused the call as it was made, with what gave leave
   * @return whether the same call is worth making once more with another
   */
  default boolean renew(Call refused) {
    return false;
  }
}
