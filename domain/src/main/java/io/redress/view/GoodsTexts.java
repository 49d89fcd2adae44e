package io.redress.view;

import io.redress.goods.InspectedLine;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent.CouponGranted;
import io.redress.lifecycle.CaseEvent.CouponPromised;
import io.redress.lifecycle.CaseEvent.HandedOver;
import io.redress.lifecycle.CaseEvent.HandoverAsked;
import io.redress.lifecycle.CaseEvent.Inspected;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnFreightStated;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.ReturnRefused;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.lifecycle.CaseEvent.SendBackAsked;
import io.redress.lifecycle.CaseEvent.SentBack;
import io.redress.lifecycle.CaseEvent.StockAnswered;
import io.redress.lifecycle.CaseEvent.SupplierAnswered;
import io.redress.remedy.Handover;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The words for where the goods are. */
final class GoodsTexts {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private GoodsTexts() {}

  static Telling stockAsked() {
    return told(
        "The warehouse was asked whether it has the goods", "已向仓库确认库存",
        "We are checking whether the goods are in stock", "我们正在确认商品库存");
  }

  static Telling stockAnswered(StockAnswered e) {
    return e.available()
        ? told("The goods are in stock", "商品有货")
        : told("The goods are out of stock", "商品缺货");
  }

  static Telling handoverAsked(HandoverAsked e) {
    var what = Names.of(e.handover());
    return Telling.all(
            Phrase.of("The warehouse was asked for %s", "已请仓库处理：%s", what),
            Phrase.of("We are preparing %s for you", "我们正在为您准备%s", what))
        .notForFinance();
  }

  static Telling handedOver(HandedOver e, AfterSaleCase before) {
    Option<Handover> owed = before instanceof Settling settling ? settling.owed() : Option.none();
    var what = owed.map(Names::of).getOrElse(new Wording("the goods", "商品"));
    return Telling.all(
            Phrase.of(
                "On its way to the customer: %s, tracking number %s",
                "已寄给顾客：%s，运单号 %s", what, e.trackingNumber()),
            Phrase.of(
                "On its way to you: %s, tracking number %s",
                "已寄给您：%s，运单号 %s", what, e.trackingNumber()))
        .notForFinance();
  }

  static Telling repairFailed() {
    return told("The goods cannot be mended", "商品无法维修");
  }

  static Telling supplierAsked() {
    return told(
        "The supplier was asked to stop making the goods", "已请供应商停止生产",
        "We asked whether the making of your goods can be stopped", "我们正在确认商品能否停止生产");
  }

  static Telling supplierAnswered(SupplierAnswered e) {
    return e.stopped()
        ? told("The goods are not made any more", "商品已停止生产")
        : told("The goods are being made already", "商品已在生产");
  }

  static Telling stopCancelled() {
    return told(
        "The supplier was told that the goods may be made", "已通知供应商照常生产",
        "Your goods are made as they were ordered", "您的商品将照常生产");
  }

  static Telling interceptAsked() {
    return told(
        "The warehouse was asked to stop the parcel", "已请仓库截单",
        "We are trying to stop your parcel before it leaves", "我们正在为您拦截尚未发出的包裹");
  }

  static Telling intercepted() {
    return told("The parcel was stopped before it left", "包裹已在发出前截下");
  }

  static Telling interceptFailed() {
    return told("The parcel had left already", "包裹已经发出，未能截下");
  }

  static Telling interceptCancelled() {
    return told(
        "The warehouse was told that the parcel may leave", "已通知仓库照常发货",
        "Your parcel leaves as it was ordered", "您的包裹将照常发出");
  }

  static Telling recallAsked() {
    return told(
        "The courier was asked to call the parcel back", "已请快递追回包裹",
        "We asked the courier to bring your parcel back", "我们已请快递追回您的包裹");
  }

  static Telling recallPromised() {
    return told("The courier brings the parcel back", "快递确认追回包裹");
  }

  static Telling recallRefused() {
    return told(
        "The courier does not call the parcel back; it goes on to the customer", "快递未能追回包裹，继续派送",
        "The parcel could not be called back; you can refuse it at the door or send it back",
            "包裹未能追回，您可以拒收，或收到后寄回");
  }

  static Telling recallCancelled() {
    return told(
        "The courier was told that the parcel may go on", "已通知快递照常派送",
        "Your parcel comes to you as it was ordered", "您的包裹将照常派送");
  }

  /** The courier owes its worth, which is a matter of finance. */
  static Telling parcelLost() {
    return Telling.all(
        Phrase.of("The parcel is lost; its worth is claimed from the courier", "包裹丢失，向快递索赔"),
        Phrase.of("The parcel was lost; you do not bear the loss", "包裹已丢失，您无需承担损失"));
  }

  static Telling parcelDelivered() {
    return told("The parcel was delivered", "包裹已送达");
  }

  static Telling refusedAtDoor() {
    return told("The parcel was refused at the door and comes back", "包裹被拒收，正在退回");
  }

  static Telling returnAuthorised(ReturnAuthorised e, ZoneId zone) {
    var by = Phrase.lastDay(IntakeTexts.ofCustomer(e.clocks()), zone);
    return Telling.all(
            Phrase.of("The return was authorised%s", "已同意退货%s", by),
            Phrase.of("Please send the goods back%s", "请寄回商品%s", by))
        .notForFinance();
  }

  static Telling returnSent(ReturnSent e) {
    return Telling.all(
            Phrase.of(
                "The goods were sent back, tracking number %s", "商品已寄回，运单号 %s", e.trackingNumber()))
        .notForFinance();
  }

  static Telling returnFreightStated(ReturnFreightStated e) {
    var cost = e.freight().amount();
    var total = e.quote().total();
    return switch (e.freight().prepaidBy()) {
      case CUSTOMER ->
          Telling.all(
              Phrase.of(
                  "The customer paid %s for the way back; given back in all %s",
                  "顾客垫付退货运费 %s；应退共 %s", cost, total),
              Phrase.of(
                  "You paid %s for the way back; your refund is %s",
                  "您垫付退货运费 %s，应退 %s", cost, total));
      case MERCHANT ->
          Telling.all(
              Phrase.of(
                  "The shop paid %s for the way back; given back in all %s",
                  "商家垫付退货运费 %s；应退共 %s", cost, total),
              Phrase.of(
                  "The shop paid %s for the way back; your refund is %s",
                  "商家垫付退货运费 %s，应退 %s", cost, total));
    };
  }

  static Telling couponPromised(CouponPromised e, ZoneId zone) {
    var amount = e.promise().amount();
    var until = MOMENT.format(e.promise().until().atZone(zone));
    return Telling.all(
            Phrase.of(
                "A coupon of %s was promised for a tracking number until %s",
                "已承诺：%2$s 前提供退货单号即赠送 %1$s 优惠券", amount, until),
            Phrase.of(
                "Tell us the tracking number until %2$s, and you get a coupon of %1$s",
                "%2$s 前提供退货单号，即可获得 %1$s 优惠券", amount, until))
        .notForFinance();
  }

  /** A coupon costs the shop something, which is a matter of finance. */
  static Telling couponGranted(CouponGranted e) {
    return Telling.all(
        Phrase.of(
            "The tracking number came in time: the customer gets a coupon of %s",
            "退货单号及时提供，赠送顾客 %s 优惠券", e.amount()),
        Phrase.of(
            "Thank you for sending the goods back soon: here is a coupon of %s",
            "感谢您及时寄回商品，赠送您 %s 优惠券", e.amount()));
  }

  static Telling returnReached(ReturnReached e) {
    return switch (e.milestone()) {
      case SCAN -> told("The courier has the goods that come back", "快递已揽收退货");
      case SIGNATURE -> told("The goods arrived with the shop", "退货已签收");
      case INSPECTION -> told("The goods that came back were inspected", "退货已验收");
    };
  }

  /** That something looks odd is not said outside. */
  static Telling returnHeld() {
    return Telling.inside(
            Phrase.of(
                "The parcel is not as it should be: no money goes before it was inspected",
                "退货包裹异常：质检前不予退款"))
        .notForFinance();
  }

  /** What is to be done about it is not known yet. */
  static Telling returnFellShort() {
    return Telling.inside(
        Phrase.of(
            "What came back is not what money went for: a person must see to it",
            "退回商品与已退款不符，需人工处理"));
  }

  static Telling inspected(Inspected e) {
    return Telling.all(
        Phrase.of(
            "Inspected: %s; given back %s",
            "质检结果：%s；应退 %s", Phrase.list(e.lines().map(GoodsTexts::found)), e.quote().total()),
        Phrase.of(
            "What came back was looked at; your refund is %s",
            "退回的商品已验收，应退 %s", e.quote().total()));
  }

  private static Wording found(InspectedLine line) {
    var grade = line.grade().map(one -> " " + one.word()).getOrElse("");
    var missing =
        line.missing().isEmpty()
            ? Phrase.none()
            : Phrase.of(" without %s", " 缺少 %s", line.missing().toList().sorted().mkString(", "));
    return Phrase.of(
        "%s × %s%s%s", "%s × %s%s%s", line.line().value(), line.received(), grade, missing);
  }

  static Telling returnRefused(ReturnRefused e) {
    return Telling.all(
        Phrase.of("The goods were not taken back by %s", "拒收退货，依据 %s", Names.of(e.because())),
        Phrase.of(
            "The goods could not be taken back%s",
            "退回的商品未通过验收%s", Phrase.said(e.because().text())));
  }

  static Telling sendBackAsked(SendBackAsked e) {
    return Telling.all(
            Phrase.of(
                "The warehouse was asked to send the goods to the customer again: %s",
                "已请仓库将商品寄还顾客：%s", Names.of(e.outcome())),
            Phrase.of("The goods go back to you", "商品将寄还给您"))
        .notForFinance();
  }

  static Telling sentBack(SentBack e) {
    return Telling.all(
            Phrase.of(
                "The goods were sent to the customer, tracking number %s",
                "商品已寄还顾客，运单号 %s", e.trackingNumber()),
            Phrase.of(
                "The goods are on their way to you, tracking number %s",
                "商品已寄还给您，运单号 %s", e.trackingNumber()))
        .notForFinance();
  }

  private static Telling told(String en, String zhCn) {
    return Telling.all(new Wording(en, zhCn)).notForFinance();
  }

  private static Telling told(String en, String zhCn, String toCustomerEn, String toCustomerZhCn) {
    return Telling.all(new Wording(en, zhCn), new Wording(toCustomerEn, toCustomerZhCn))
        .notForFinance();
  }
}
