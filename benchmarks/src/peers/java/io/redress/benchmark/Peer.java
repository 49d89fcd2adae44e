package io.redress.benchmark;

/** The engines beside which the product's table is measured. */
public enum Peer {
  OPENL,
  EASY_RULES,
  DROOLS_SESSION,
  DROOLS_STATELESS,
  CEL_PLANNER,
  CEL_LEGACY,
  KIE_DMN,
  CAMUNDA_DMN;

  /** The reference table, compiled by this engine as far as it compiles anything beforehand. */
  Decider compiled() {
    return switch (this) {
      case OPENL -> new OpenLRules();
      case EASY_RULES -> new EasyRules();
      case DROOLS_SESSION -> new DroolsSession();
      case DROOLS_STATELESS -> new DroolsStateless();
      case CEL_PLANNER -> CelPolicies.withPlanner();
      case CEL_LEGACY -> CelPolicies.withLegacyRuntime();
      case KIE_DMN -> new KieDmn();
      case CAMUNDA_DMN -> new CamundaDmn();
    };
  }
}
