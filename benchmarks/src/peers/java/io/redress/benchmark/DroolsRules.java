package io.redress.benchmark;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** The table as rules of Drools, compiled into its executable model. */
final class DroolsRules {

  /** The global to which the rule that fires adds its id. */
  static final String DECIDED = "decided";

  private static final String PLACE = "src/main/resources/refund-eligibility.drl";

  private DroolsRules() {}

  static KieBase compiled() {
    var services = KieServices.get();
    var files = services.newKieFileSystem().write(PLACE, Written.DRL.text());
    var results = services.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
    if (results.hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(results.toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }
}
