package io.redress.benchmark;

/** The rules of the reference table, each with what it answers. */
enum RefundRule {
  R01(Answer.APPROVE, Remedy.REFUND_ONLY, Freight.NOBODY),
  R02(Answer.MANUAL_REVIEW, Remedy.NO_REMEDY, Freight.NOBODY),
  R03(Answer.APPROVE, Remedy.REFUND_ONLY, Freight.PLATFORM),
  R04(Answer.MANUAL_REVIEW, Remedy.REFUND_ONLY, Freight.PLATFORM),
  R05(Answer.APPROVE, Remedy.RETURN_AND_REFUND, Freight.BUYER),
  R06(Answer.MANUAL_REVIEW, Remedy.RETURN_AND_REFUND, Freight.PLATFORM),
  R07(Answer.REJECT, Remedy.NO_REMEDY, Freight.NOBODY),
  R08(Answer.REJECT, Remedy.NO_REMEDY, Freight.BUYER),
  R09(Answer.REJECT, Remedy.NO_REMEDY, Freight.NOBODY),
  R10(Answer.APPROVE, Remedy.RETURN_AND_REFUND, Freight.BUYER),
  R11(Answer.APPROVE, Remedy.RETURN_AND_REFUND, Freight.SELLER),
  R12(Answer.APPROVE, Remedy.RETURN_AND_REFUND, Freight.BUYER),
  R13(Answer.REJECT, Remedy.NO_REMEDY, Freight.NOBODY),
  R14(Answer.APPROVE, Remedy.REFUND_ONLY, Freight.NOBODY),
  R15(Answer.MANUAL_REVIEW, Remedy.PARTIAL_REFUND, Freight.NOBODY),
  R16(Answer.APPROVE, Remedy.REFUND_ONLY, Freight.NOBODY),
  R17(Answer.APPROVE, Remedy.RETURN_AND_REFUND, Freight.SELLER),
  R18(Answer.APPROVE, Remedy.EXCHANGE, Freight.SELLER),
  R19(Answer.APPROVE, Remedy.REPAIR, Freight.SELLER),
  R20(Answer.APPROVE, Remedy.EXCHANGE, Freight.SELLER),
  R21(Answer.APPROVE, Remedy.RETURN_AND_REFUND, Freight.SELLER),
  R22(Answer.MANUAL_REVIEW, Remedy.RETURN_AND_REFUND, Freight.SELLER),
  R23(Answer.APPROVE, Remedy.PARTIAL_REFUND, Freight.NOBODY),
  R24(Answer.MANUAL_REVIEW, Remedy.NO_REMEDY, Freight.BUYER);

  enum Answer {
    APPROVE,
    MANUAL_REVIEW,
    REJECT
  }

  enum Remedy {
    REFUND_ONLY,
    RETURN_AND_REFUND,
    PARTIAL_REFUND,
    EXCHANGE,
    REPAIR,
    NO_REMEDY
  }

  /** Who pays for the way back. */
  enum Freight {
    BUYER,
    SELLER,
    PLATFORM,
    NOBODY
  }

  final Answer answer;
  final Remedy remedy;
  final Freight freight;

  RefundRule(Answer answer, Remedy remedy, Freight freight) {
    this.answer = answer;
    this.remedy = remedy;
    this.freight = freight;
  }
}
