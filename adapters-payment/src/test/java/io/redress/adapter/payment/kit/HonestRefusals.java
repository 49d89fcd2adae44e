package io.redress.adapter.payment.kit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * A test that a provider declares unsupported is not left out: in its place runs one that looks
 * whether the adapter is honest about what is missing.
 */
final class HonestRefusals implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> about, ExtensionContext context)
      throws Throwable {
    var method = about.getExecutable();
    var bench = ((RefundGatewayContract) context.getRequiredTestInstance()).bench();
    if (!bench.capabilities().unsupported().containsKey(method.getName())) {
      test.proceed();
      return;
    }
    test.skip();
    var needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      throw new AssertionError(method.getName() + " holds for every provider");
    }
    needs.value().assertMissing(bench);
  }
}
