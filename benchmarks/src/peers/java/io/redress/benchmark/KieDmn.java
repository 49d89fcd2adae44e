package io.redress.benchmark;

import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE. */
final class KieDmn implements Decider {

  private final DMNRuntime runtime;
  private final DMNModel model;

  KieDmn() {
    Resource table = ResourceFactory.newInputStreamResource(Written.DMN.open());
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(table))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().getFirst();
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  @Override
  public RefundRule decide(RefundClaim claim) {
    var context = runtime.newContext();
    ClaimInWords.byColumn(claim).forEach(context::set);
    var answer = runtime.evaluateById(model, context, "rule").getDecisionResultById("rule");
    return RefundRule.valueOf((String) answer.getResult());
  }
}
