package vn.chibo.identity;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import vn.chibo.kernel.MasterKey;

/// Writes and reads meeting passes: tokens signed with a key that comes from the master key and
/// serves nothing else, so every node reads the passes of the others (decisions 9 and 10).
@ApplicationScoped
public class Passes {

  private static final String ISSUER = "chibo";
  private static final String DOOR = "meetings";

  private final SecretKey key;
  private final Clock clock;

  Passes(MasterKey master, Clock clock) {
    this.key = new SecretKeySpec(master.bytesFor("identity/meeting-pass"), "HmacSHA256");
    this.clock = clock;
  }

  public String written(MeetingPass pass) {
    return Jwt.claims()
        .issuer(ISSUER)
        .audience(DOOR)
        .subject(pass.signInId())
        .issuedAt(pass.issuedAt())
        .expiresAt(pass.until())
        .claim("name", pass.username())
        .claim("member", pass.member().toString())
        .claim("meeting", pass.meeting().toString())
        .jws()
        .algorithm(SignatureAlgorithm.HS256)
        .sign(key);
  }

  /// The pass, if we wrote it and it has not ended.
  public Optional<MeetingPass> read(String token) {
    try {
      return Optional.of(pass(reader().processToClaims(token)));
    } catch (InvalidJwtException | MalformedClaimException e) {
      return Optional.empty();
    }
  }

  private JwtConsumer reader() {
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(ConstraintType.PERMIT, SignatureAlgorithm.HS256.name()))
        .setExpectedIssuer(ISSUER)
        .setExpectedAudience(DOOR)
        .setRequireSubject()
        .setRequireIssuedAt()
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
        .build();
  }

  private static MeetingPass pass(JwtClaims claims) throws MalformedClaimException {
    return new MeetingPass(
        UUID.fromString(claims.getStringClaimValue("member")),
        UUID.fromString(claims.getStringClaimValue("meeting")),
        claims.getSubject(),
        claims.getStringClaimValue("name"),
        Instant.ofEpochSecond(claims.getIssuedAt().getValue()),
        Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
  }
}
