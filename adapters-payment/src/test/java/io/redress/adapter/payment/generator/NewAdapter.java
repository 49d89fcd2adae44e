package io.redress.adapter.payment.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Begins a payment adapter under another name: copies the blank one. It needs the JDK and nothing
 * else, so that it can be run from its source.
 *
 * @param module the folder of this module
 * @param into the folder of the module that gets the adapter
 * @param ofPackage of the adapter
 * @param name as Java writes names
 */
record NewAdapter(Path module, Path into, String ofPackage, String name) {

  private static final String USAGE =
      "usage: new-adapter NAME [DIR], such as new-adapter AcmePay (--help tells more)";
  private static final String HOUSE = "io.redress.adapter.payment";
  private static final String BLANK = HOUSE.replace('.', '/') + "/blank/";
  private static final String SERVICE = HOUSE + ".gateway.PaymentProvider";
  private static final Pattern NAME =
      Pattern.compile("(?:((?:[a-z][a-z0-9]*\\.)*[a-z][a-z0-9]*)\\.)?([A-Z][A-Za-z0-9]{1,30})");
  private static final List<String> RESERVED =
      List.of("blank", "gateway", "generator", "http", "kit", "memory");

  /** What the house is built with, so that a module of somebody's own is built with the same. */
  private static final Pattern VERSION = Pattern.compile("<version>([^<$]+)</version>");

  /** Something is in the way; nothing was written. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String why) {
      super(why);
    }
  }

  public static void main(String... words) throws IOException {
    try {
      var adapter = of(words);
      adapter.write().forEach(System.out::println);
      System.out.println(adapter.goOn());
    } catch (Refused refused) {
      System.err.println("new-adapter: " + refused.getMessage());
      System.exit(2);
    }
  }

  /**
   * What is asked for.
   *
   * @param words the folder of this module, the name, and perhaps a folder
   */
  static NewAdapter of(String... words) {
    if (words.length < 2 || words.length > 3) {
      throw new Refused(USAGE);
    }
    var module = Path.of(words[0]).toAbsolutePath().normalize();
    var into = words.length == 3 ? Path.of(words[2]).toAbsolutePath().normalize() : module;
    var name = NAME.matcher(words[1]);
    if (!name.matches()) {
      throw new Refused(
          "'%s' is not a name: give letters and digits, the first a capital, such as AcmePay"
              .formatted(words[1]));
    }
    return new NewAdapter(module, into, packageOf(name, into.equals(module)), name.group(2));
  }

  private static String packageOf(Matcher name, boolean isHere) {
    var word = word(name.group(2));
    if (name.group(1) == null) {
      return checked(HOUSE + "." + word);
    }
    if (isHere) {
      throw new Refused(
          "the adapters of this module are in %s: give %s alone, or a folder of your own"
              .formatted(HOUSE, name.group(2)));
    }
    return checked(name.group(1));
  }

  private static String checked(String ofPackage) {
    for (var part : ofPackage.split("\\.", -1)) {
      if (javax.lang.model.SourceVersion.isKeyword(part)) {
        throw new Refused("'%s' is a word of Java and cannot be a package".formatted(part));
      }
    }
    return ofPackage;
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private String word() {
    return word(name);
  }

  private boolean isHere() {
    return into.equals(module);
  }

  /**
   * Writes all of it, or nothing.
   *
   * @return the files, from {@link #into} on
   */
  List<Path> write() throws IOException {
    checkThatTheNameIsFree();
    var files = files();
    files.stream()
        .map(File::to)
        .filter(Files::exists)
        .findFirst()
        .ifPresent(there -> {
          throw new Refused(into.relativize(there) + " is there already; nothing was written");
        });
    for (var file : files) {
      Files.createDirectories(file.to().getParent());
      Files.writeString(file.to(), file.text(), UTF_8);
    }
    register();
    return Stream.concat(files.stream().map(File::to), Stream.of(services()))
        .map(into::relativize)
        .toList();
  }

  private void checkThatTheNameIsFree() throws IOException {
    if (RESERVED.contains(word())) {
      throw new Refused("'%s' is taken by this house".formatted(word()));
    }
    for (var registered : List.of(services(module), services())) {
      var isTaken =
          Files.exists(registered)
              && Files.readString(registered, UTF_8)
                  .lines()
                  .anyMatch(line -> line.matches("(?i).*\\." + name + "Provider\\s*"));
      if (isTaken) {
        throw new Refused("there is a provider %s already; choose another name".formatted(name));
      }
    }
  }

  /** A file and what is to stand in it. */
  private record File(Path to, String text) {}

  private List<File> files() throws IOException {
    var path = ofPackage.replace('.', '/');
    var java = module.resolve("src/test/java").resolve(BLANK);
    var more = module.resolve("src/test/resources").resolve(BLANK);
    var main = into.resolve("src/main/java").resolve(path);
    var test = into.resolve("src/test/java").resolve(path);
    var resources = into.resolve("src/main/resources").resolve(path);
    var files = new java.util.ArrayList<File>();
    for (var part : List.of("Provider", "Account", "Protocol", "Codes", "Notices")) {
      files.add(copy(java.resolve("Blank" + part + ".java"), main.resolve(name + part + ".java")));
    }
    files.add(new File(main.resolve("package-info.java"), packageInfo()));
    files.add(copy(more.resolve("blank-codes.csv"), resources.resolve(word() + "-codes.csv")));
    files.add(copy(java.resolve("BlankDialect.java"), test.resolve(name + "Dialect.java")));
    files.add(
        copy(
            java.resolve("BlankRefundContract.java"),
            test.resolve(name + "RefundContractTest.java")));
    if (!isHere() && !Files.exists(into.resolve("pom.xml"))) {
      files.add(new File(into.resolve("pom.xml"), pom(more.resolve("module.xml"))));
    }
    return List.copyOf(files);
  }

  private File copy(Path from, Path to) throws IOException {
    return new File(to, renamed(Files.readString(from, UTF_8)));
  }

  private String renamed(String text) {
    return text.replace("class BlankRefundContract ", "class " + name + "RefundContractTest ")
        .replaceAll("\\bBlank\\b", name)
        .replaceAll("\\bBlank(?=[A-Z])", name)
        .replace("package " + HOUSE + ".blank;", "package " + ofPackage + ";")
        .replace("\"blank\"", "\"" + word() + "\"")
        .replace("blank-codes", word() + "-codes")
        .replace("blank.invalid", word() + ".invalid");
  }

  private String packageInfo() {
    return """
    /** To do: what %s promises of refunds in a few lines, and the pages that say so. */
    @org.jspecify.annotations.NullMarked
    @org.jmolecules.architecture.hexagonal.SecondaryAdapter
    package %s;
    """
        .formatted(name, ofPackage);
  }

  private String pom(Path template) throws IOException {
    var house = Files.readString(module.resolveSibling("pom.xml"), UTF_8);
    var pom =
        Files.readString(template, UTF_8)
            .replace("@package@", ofPackage)
            .replace("@word@", word())
            .replace("@Name@", name)
            .replace("@version@", version(house, "redress-parent"));
    for (var plugin : List.of("compiler", "jar", "resources", "surefire")) {
      pom = pom.replace("@" + plugin + "@", version(house, "maven-" + plugin + "-plugin"));
    }
    return pom;
  }

  private static String version(String pom, String artifact) {
    var after = pom.substring(pom.indexOf("<artifactId>" + artifact + "</artifactId>"));
    var version = VERSION.matcher(after);
    if (!version.find()) {
      throw new IllegalStateException("the pom of the house has no version of " + artifact);
    }
    return version.group(1);
  }

  private Path services() {
    return services(into);
  }

  private static Path services(Path of) {
    return of.resolve("src/main/resources/META-INF/services").resolve(SERVICE);
  }

  private void register() throws IOException {
    var line = ofPackage + "." + name + "Provider\n";
    Files.createDirectories(services().getParent());
    var isOpen =
        Files.exists(services()) && !Files.readString(services(), UTF_8).matches("(?s)(.*\n)?");
    Files.writeString(services(), isOpen ? "\n" + line : line, UTF_8, CREATE, APPEND);
  }

  private String goOn() {
    var test = name + "RefundContractTest";
    return isHere()
        ? """

        Next: mvn -Pformat process-sources -N
              mvn -pl adapters-payment -am -Dredress.format.skip -Dsurefire.failIfNoSpecifiedTests=false -Dtest=%s test
        Each failure says what is to be written. The way through it: docs/guide/payment-adapter.md
        When it passes: a sentence in package-info.java, the same in docs/architecture.md, and the page of providers.\
        """
            .formatted(test)
        : """

        Next: mvn -f %s -Dtest=%s test
        (after mvn install in the folder of Redress). Each failure says what is to be written.
        The way through it: docs/guide/payment-adapter.md\
        """
            .formatted(into, test);
  }
}
