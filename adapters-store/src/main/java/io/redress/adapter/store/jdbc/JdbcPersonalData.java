package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.JsonCodec;
import io.redress.adapter.store.UnreadableJson;
import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.redress.party.CustomerId;
import io.redress.port.Person;
import io.redress.port.PersonalData;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who customers are, each encrypted with a key of their own (AES-256-GCM), which stands in another
 * table. Erasing deletes both. A backup of the table without the keys leads to nobody; backups of
 * the keys are to be kept no longer than persons may be known after they were erased.
 */
public final class JdbcPersonalData implements PersonalData {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private static final String FIND =
      """
      select k.key, p.sealed from redress_persons p
      join redress_person_keys k on k.customer = p.customer where p.customer = ?\
      """;
  private static final String KEEP_KEY =
      """
      insert into redress_person_keys (customer, key) values (?, ?)
      on conflict (customer) do update set key = excluded.key\
      """;
  private static final String KEEP =
      """
      insert into redress_persons (customer, sealed) values (?, ?)
      on conflict (customer) do update set sealed = excluded.sealed\
      """;
  private static final String ERASE_KEY = "delete from redress_person_keys where customer = ?";
  private static final String ERASE = "delete from redress_persons where customer = ?";

  private final Database database;
  private final JsonCodec<Kept> codec = JsonCodec.of(Kept.class);
  private final SecureRandom random = new SecureRandom();

  /** A person as text. */
  record Kept(Option<String> name, Option<String> email, Option<String> phone, String language) {

    static Kept of(Person person) {
      return new Kept(
          person.name(), person.email(), person.phone(), person.language().toLanguageTag());
    }

    Person person() {
      return new Person(name, email, phone, Locale.forLanguageTag(language));
    }

    @Override
    public String toString() {
      return "Kept[...]";
    }
  }

  /** What is kept of one person. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Sealed(byte[] key, byte[] sealed) {}

  JdbcPersonalData(Database database) {
    this.database = database;
  }

  @Override
  public Option<Person> of(CustomerId customer) {
    return database
        .read(link ->
            Sql.row(
                link,
                row -> new Sealed(row.getBytes("key"), row.getBytes("sealed")),
                FIND,
                customer.value()))
        .map(sealed -> open(customer, sealed));
  }

  @Override
  public void keep(CustomerId customer, Person person) {
    var text = codec.write(Kept.of(person)).getBytes(StandardCharsets.UTF_8);
    var key = random(KEY_BYTES);
    var sealed = seal(customer, key, text);
    database.transaction(link -> {
      Sql.change(link, KEEP_KEY, customer.value(), key);
      return Sql.change(link, KEEP, customer.value(), sealed);
    });
  }

  @Override
  public boolean erase(CustomerId customer) {
    boolean isErased = database.transaction(link -> erase(link, customer));
    if (database.dialect() == Dialect.SQLITE) {
      database.write(JdbcPersonalData::emptyTheLog);
    }
    return isErased;
  }

  private static boolean erase(Link link, CustomerId customer) throws SQLException {
    int keys = Sql.change(link, ERASE_KEY, customer.value());
    return keys + Sql.change(link, ERASE, customer.value()) > 0;
  }

  /** SQLite overwrites what it deletes, yet in its log it stands until that begins anew. */
  private static boolean emptyTheLog(Link link) throws SQLException {
    Sql.run(link, "pragma wal_checkpoint(truncate)");
    return true;
  }

  private byte[] seal(CustomerId customer, byte[] key, byte[] text) {
    var nonce = random(NONCE_BYTES);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, customer, key, nonce).doFinal(text);
      var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return whole;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java platform has AES-256-GCM", missing);
    }
  }

  private Person open(CustomerId customer, Sealed kept) {
    try {
      var nonce = Arrays.copyOf(kept.sealed(), NONCE_BYTES);
      var text =
          cipher(Cipher.DECRYPT_MODE, customer, kept.key(), nonce)
              .doFinal(kept.sealed(), NONCE_BYTES, kept.sealed().length - NONCE_BYTES);
      return codec.read(new String(text, StandardCharsets.UTF_8)).person();
    } catch (GeneralSecurityException | IllegalArgumentException | UnreadableJson damaged) {
      throw new StoreFailure(
          Reason.UNREADABLE, "what is kept of customer %s is damaged".formatted(customer.value()));
    }
  }

  /** Sealed for one customer: moved to another one, it does not open. */
  private static Cipher cipher(int mode, CustomerId customer, byte[] key, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(customer.value().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private byte[] random(int bytes) {
    var some = new byte[bytes];
    random.nextBytes(some);
    return some;
  }
}
