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
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Which roles may give which command at all. */
final class Permissions {

  private Permissions() {}

  static boolean mayGive(CaseCommand command) {
    return rolesOf(command).contains(command.actor().role());
  }

  /** Whether a command is given by somebody else than an agent or the customer it is about. */
  static boolean isSomebodyElses(AfterSaleCase state, CaseCommand command) {
    return command.actor().role() == CUSTOMER
        && customersOf(state, command)
            .exists(customer -> !customer.value().equals(command.actor().id()));
  }

  private static Seq<CustomerId> customersOf(AfterSaleCase state, CaseCommand command) {
    Seq<CustomerId> ofTheCase = state.about().map(claim -> claim.customer().id()).toList();
    return switch (command) {
      case CaseCommand.Request request ->
          ofTheCase.append(request.customer().id()).append(request.request().by());
      case CaseCommand.CorrectRequest correct -> ofTheCase.append(correct.request().by());
      default -> ofTheCase;
    };
  }

  private static Seq<Role> rolesOf(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Request request -> List.of(CUSTOMER, AGENT);
      case CaseCommand.CorrectRequest correct -> List.of(CUSTOMER, AGENT);
      case CaseCommand.SupplyEvidence supply -> List.of(CUSTOMER, AGENT);
      case CaseCommand.AskEvidence ask -> AuthorityMatrix.LADDER;
      case CaseCommand.Approve approve -> AuthorityMatrix.LADDER;
      case CaseCommand.Reject reject -> AuthorityMatrix.LADDER;
      case CaseCommand.Escalate escalate -> AuthorityMatrix.LADDER;
      case CaseCommand.Offer offer -> AuthorityMatrix.LADDER;
      case CaseCommand.AnswerOffer answer -> List.of(CUSTOMER);
      case CaseCommand.AnswerSupplier answer -> List.of(SUPPLIER);
      case CaseCommand.Withdraw withdraw -> List.of(CUSTOMER, AGENT);
      case CaseCommand.AnswerIntercept answer -> List.of(WAREHOUSE);
      case CaseCommand.AnswerStock answer -> List.of(WAREHOUSE);
      case CaseCommand.ReportPayment payment -> List.of(PROVIDER, FINANCE);
      case CaseCommand.ReportHandover report -> List.of(WAREHOUSE);
      case CaseCommand.ReportIrreparable report -> List.of(WAREHOUSE, INSPECTOR);
      case CaseCommand.AnswerRecall answer -> List.of(COURIER);
      case CaseCommand.ReportParcel report -> List.of(COURIER);
      case CaseCommand.SupplyTracking supply -> List.of(CUSTOMER, AGENT);
      case CaseCommand.ReportReturn report ->
          report.milestone() == ReturnMilestone.INSPECTION
              ? List.of(INSPECTOR)
              : List.of(COURIER, WAREHOUSE, INSPECTOR);
      case CaseCommand.RefuseReturn refuse -> List.of(INSPECTOR);
      case CaseCommand.ReportSentBack report -> List.of(WAREHOUSE);
      case CaseCommand.Sign sign -> List.of(CUSTOMER);
      case CaseCommand.AnswerLeg answer -> List.of(PROVIDER, FINANCE);
      case CaseCommand.ChooseRoute choose -> List.of(CUSTOMER, FINANCE);
      case CaseCommand.ReportArrival report -> List.of(CUSTOMER, PROVIDER);
      case CaseCommand.AnswerSurvey answer -> List.of(CUSTOMER);
      case CaseCommand.Complain complain -> List.of(CUSTOMER, AGENT);
      case CaseCommand.AnswerComplaint answer -> List.of(SUPERVISOR, FINANCE);
      case CaseCommand.PassDeadline pass -> List.of(SYSTEM);
    };
  }
}
