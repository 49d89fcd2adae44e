package io.redress.adapter.payment.kit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.kit.Mishap.Wire;
import io.vavr.collection.List;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import java.net.URI;
import java.time.InstantSource;

/**
 * A provider on loopback with books of its own, which speaks whatever {@link Dialect} it is given,
 * and lets go wrong what a test says. It may be asked by many threads, which are served in turn.
 */
public final class FakeProvider implements AutoCloseable {

  private static final String ELSEWHERE = "/elsewhere";
  private static final int DRIPS = 40;
  private static final int SLOW_MILLIS = 2500;

  private final WireMockServer server;
  private Dialect dialect;
  private InstantSource clock;
  private Books books = new Books();
  private Queue<Mishap> mishaps = Queue.empty();
  private Seq<Heard> heard = List.empty();
  private Seq<Heard> refunds = List.empty();
  private int elsewhere;

  public FakeProvider(Dialect dialect, InstantSource clock) {
    this.dialect = dialect;
    this.clock = clock;
    this.server =
        new WireMockServer(
            options()
                .dynamicPort()
                .dynamicHttpsPort()
                .disableRequestJournal()
                .gzipDisabled(true)
                .containerThreads(30)
                .jettyStopTimeout(100L)
                .extensions(new Desk()));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(ok()));
  }

  /** Everything anew, for another test. */
  public synchronized void begin(Dialect other, InstantSource otherClock) {
    dialect = other;
    clock = otherClock;
    books = new Books();
    mishaps = Queue.empty();
    heard = List.empty();
    refunds = List.empty();
    elsewhere = 0;
  }

  public URI address() {
    return URI.create("http://localhost:" + server.port());
  }

  /** The same with a certificate that nobody trusts. */
  public URI addressThatNobodyTrusts() {
    return URI.create("https://localhost:" + server.httpsPort());
  }

  /** Another host, for whoever lets himself be sent there. */
  public URI addressElsewhere() {
    return URI.create("http://127.0.0.1:" + server.port() + ELSEWHERE);
  }

  public synchronized Books books() {
    return books;
  }

  /** This goes wrong with the next refund that nothing is to go wrong with yet. */
  public synchronized void will(Mishap mishap) {
    mishaps = mishaps.enqueue(mishap);
  }

  /** How many requests went where no request was to go. */
  public synchronized int requestsElsewhere() {
    return elsewhere;
  }

  /** All requests, in their order. */
  public synchronized Seq<Heard> heard() {
    return heard;
  }

  /** Those that were to move money. */
  public synchronized Seq<Heard> refunds() {
    return refunds;
  }

  private synchronized ResponseDefinition answer(Heard request) {
    if (request.target().startsWith(ELSEWHERE)) {
      elsewhere++;
      return written(Said.json(200, "{}"), Wire.WHOLE);
    }
    heard = heard.append(request);
    var asked = dialect.read(request, books::payment);
    books.count(asked);
    if (asked instanceof Asked.Refund) {
      refunds = refunds.append(request);
    }
    return switch (asked) {
      case Asked.Refund refund -> refund(refund);
      case Asked.Query query -> plain(query, books.find(query));
      case Asked.Listing listing -> plain(listing, books.list(listing));
      case Asked.Aside aside -> written(aside.answer(), Wire.WHOLE);
      case Asked.Garbled nonsense -> written(Said.json(400, "{}"), Wire.WHOLE);
    };
  }

  private ResponseDefinition refund(Asked.Refund what) {
    var mishap = Mishap.after();
    if (!mishaps.isEmpty()) {
      mishap = mishaps.head();
      mishaps = mishaps.tail();
    }
    var fact = mishap.isExecuted() ? books.order(what, clock.instant()) : new Fact.Absent();
    var reply = mishap.writes().apply(dialect.reply(what, mishap.says().apply(fact)));
    var seal = new Seal(mishap.by(), clock.instant().minus(mishap.age()));
    return written(dialect.sealReply(reply, seal), mishap.sends());
  }

  private ResponseDefinition plain(Asked asked, Fact fact) {
    var seal = new Seal(Seal.By.PROVIDER, clock.instant());
    return written(dialect.sealReply(dialect.reply(asked, fact), seal), Wire.WHOLE);
  }

  private static ResponseDefinition written(Said said, Wire wire) {
    var response =
        ResponseDefinitionBuilder.responseDefinition()
            .withStatus(said.status())
            .withBody(said.body());
    if (!said.contentType().isEmpty()) {
      response = response.withHeader("Content-Type", said.contentType());
    }
    for (var field : said.headers().fields()) {
      response = response.withHeader(field.name(), field.value());
    }
    return switch (wire) {
      case WHOLE -> response.build();
      case RESET -> response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
      case NOTHING -> response.withFault(Fault.EMPTY_RESPONSE).build();
      case BROKEN_OFF -> response.withFault(Fault.MALFORMED_RESPONSE_CHUNK).build();
      case LATE -> response.withFixedDelay(SLOW_MILLIS).build();
      case DRIPPING -> response.withChunkedDribbleDelay(DRIPS, SLOW_MILLIS).build();
    };
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Where WireMock asks what to answer. */
  private final class Desk implements ResponseDefinitionTransformerV2 {

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      return answer(heard(event.getRequest()));
    }

    private static Heard heard(Request request) {
      var headers =
          List.ofAll(request.getHeaders().all())
              .flatMap(Desk::fields)
              .foldLeft(Headers.none(), (all, each) -> all.with(each.name(), each.value()));
      return new Heard(request.getMethod().getName(), request.getUrl(), headers, request.getBody());
    }

    private static Seq<Headers.Field> fields(HttpHeader header) {
      return List.ofAll(header.values()).map(value -> new Headers.Field(header.key(), value));
    }

    @Override
    public String getName() {
      return "desk";
    }
  }
}
