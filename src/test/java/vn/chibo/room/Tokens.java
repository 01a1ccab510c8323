package vn.chibo.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// Reads and checks a token as the room server does, with nothing of ours.
record Tokens(JsonNode head, JsonNode claims, String signed, byte[] signature) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Tokens read(String token) throws Exception {
    var parts = token.split("\\.", -1);
    return new Tokens(
        JSON.readTree(decoded(parts[0])),
        JSON.readTree(decoded(parts[1])),
        parts[0] + "." + parts[1],
        decoded(parts[2]));
  }

  /// The name under which the key server must have the key.
  String keyFile() throws Exception {
    var kid = head.get("kid").asText().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kid)) + ".pem";
  }

  boolean isSignedBy(String pem) throws Exception {
    var body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(body));
    var check = Signature.getInstance("SHA256withRSA");
    check.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
    check.update(signed.getBytes(StandardCharsets.US_ASCII));
    return check.verify(signature);
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }
}
