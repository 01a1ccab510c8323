package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.chibo.kernel.MasterKey;

/// The address at the foot of each mail by which its reader asks for no more. It holds his id and
/// our signature on it: it can stop his mails, and nothing else (decision 24).
@ApplicationScoped
class NoMoreMails {

  private static final String PURPOSE = "no-more-mails";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID = 32;
  private static final int SIGNATURE = 16;

  private final NoticeConfig config;
  private final SecretKeySpec key;

  NoMoreMails(NoticeConfig config, MasterKey master) {
    this.config = config;
    this.key = new SecretKeySpec(master.bytesFor(PURPOSE), ALGORITHM);
  }

  String link(UUID member) {
    return config.publicAddress().resolve("/u/" + token(member)).toString();
  }

  private String token(UUID member) {
    var id = member.toString().replace("-", "");
    return id + HexFormat.of().formatHex(signed(id));
  }

  /// Whose address this is; empty when we did not write it.
  Optional<UUID> read(String token) {
    if (token.length() != ID + 2 * SIGNATURE || !token.matches("[0-9a-f]+")) {
      return Optional.empty();
    }
    var id = token.substring(0, ID);
    var given = HexFormat.of().parseHex(token.substring(ID));
    return MessageDigest.isEqual(given, signed(id))
        ? Optional.of(
            UUID.fromString(id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
        : Optional.empty();
  }

  private byte[] signed(String id) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Arrays.copyOf(
          mac.doFinal(id.getBytes(java.nio.charset.StandardCharsets.US_ASCII)), SIGNATURE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
