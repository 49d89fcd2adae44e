package io.redress.lifecycle;

import static io.redress.party.Role.AGENT;
import static io.redress.party.Role.COURIER;
import static io.redress.party.Role.CUSTOMER;
import static io.redress.party.Role.FINANCE;
import static io.redress.party.Role.INSPECTOR;
import static io.redress.party.Role.PROVIDER;
import static io.redress.party.Role.SUPERVISOR;
import static io.redress.party.Role.SUPPLIER;
import static io.redress.party.Role.SYSTEM;
import static io.redress.party.Role.WAREHOUSE;

import io.redress.authority.AuthorityMatrix;
import io.redress.goods.ReturnMilestone;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Which roles may give which command at all. */
final class Permissions {

  private static final Seq<Role> CUSTOMER_OR_AGENT = List.of(CUSTOMER, AGENT);
  private static final Seq<Role> PROVIDER_OR_FINANCE = List.of(PROVIDER, FINANCE);
  private static final Seq<Role> CUSTOMER_ONLY = List.of(CUSTOMER);
  private static final Seq<Role> WAREHOUSE_ONLY = List.of(WAREHOUSE);
  private static final Seq<Role> SYSTEM_ONLY = List.of(SYSTEM);
  private static final Seq<Role> WHO_HANDLES_RETURNS = List.of(COURIER, WAREHOUSE, INSPECTOR);

  private Permissions() {}

  static boolean mayGive(CaseCommand command) {
    return rolesOf(command).contains(command.actor().role());
  }

  /** Whether a command is given by somebody else than an agent or the customer it is about. */
  static boolean isSomebodyElses(AfterSaleCase state, CaseCommand command) {
    var actor = command.actor();
    return actor.role() == CUSTOMER
        && (state.about().fold(() -> false, claim -> isOther(claim.customer().id(), actor))
            || isAboutAnother(command, actor));
  }

  private static boolean isAboutAnother(CaseCommand command, Actor actor) {
    return switch (command) {
      case CaseCommand.Request request ->
          isOther(request.customer().id(), actor) || isOther(request.request().by(), actor);
      case CaseCommand.CorrectRequest correct -> isOther(correct.request().by(), actor);
      default -> false;
    };
  }

  private static boolean isOther(CustomerId customer, Actor actor) {
    return !customer.value().equals(actor.id());
  }

  private static Seq<Role> rolesOf(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Request request -> CUSTOMER_OR_AGENT;
      case CaseCommand.CorrectRequest correct -> CUSTOMER_OR_AGENT;
      case CaseCommand.SupplyEvidence supply -> CUSTOMER_OR_AGENT;
      case CaseCommand.AskEvidence ask -> AuthorityMatrix.LADDER;
      case CaseCommand.Approve approve -> AuthorityMatrix.LADDER;
      case CaseCommand.Reject reject -> AuthorityMatrix.LADDER;
      case CaseCommand.Escalate escalate -> AuthorityMatrix.LADDER;
      case CaseCommand.Offer offer -> AuthorityMatrix.LADDER;
      case CaseCommand.AnswerOffer answer -> CUSTOMER_ONLY;
      case CaseCommand.AnswerSupplier answer -> List.of(SUPPLIER);
      case CaseCommand.Withdraw withdraw -> CUSTOMER_OR_AGENT;
      case CaseCommand.AnswerIntercept answer -> WAREHOUSE_ONLY;
      case CaseCommand.AnswerStock answer -> WAREHOUSE_ONLY;
      case CaseCommand.ReportPayment payment -> PROVIDER_OR_FINANCE;
      case CaseCommand.ReportHandover report -> WAREHOUSE_ONLY;
      case CaseCommand.ReportIrreparable report -> List.of(WAREHOUSE, INSPECTOR);
      case CaseCommand.AnswerRecall answer -> List.of(COURIER);
      case CaseCommand.ReportParcel report -> List.of(COURIER);
      case CaseCommand.SupplyTracking supply -> CUSTOMER_OR_AGENT;
      case CaseCommand.ReportReturn report ->
          report.milestone() == ReturnMilestone.INSPECTION
              ? List.of(INSPECTOR)
              : WHO_HANDLES_RETURNS;
      case CaseCommand.RefuseReturn refuse -> List.of(INSPECTOR);
      case CaseCommand.ReportSentBack report -> WAREHOUSE_ONLY;
      case CaseCommand.Sign sign -> CUSTOMER_ONLY;
      case CaseCommand.AnswerLeg answer -> PROVIDER_OR_FINANCE;
      case CaseCommand.ChooseRoute choose -> List.of(CUSTOMER, FINANCE);
      case CaseCommand.ReportArrival report -> List.of(CUSTOMER, PROVIDER);
      case CaseCommand.AnswerSurvey answer -> CUSTOMER_ONLY;
      case CaseCommand.Complain complain -> CUSTOMER_OR_AGENT;
      case CaseCommand.AnswerComplaint answer -> List.of(SUPERVISOR, FINANCE);
      case CaseCommand.PassDeadline pass -> SYSTEM_ONLY;
    };
  }
}
