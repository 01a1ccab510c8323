package vn.chibo.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Somebody of the example who can sign in. His password and secret are public, so he exists only
/// with the example and only on a machine that listens to itself (decision 11).
public record ExampleAccount(
    String username, String password, String otpSecret, String titleVi, String titleEn) {

  private static final String FILE = "/example/accounts.csv";
  private static final List<String> OPERATORS = List.of("quantri", "vanhanh");

  /// In the order of the file; empty when there is none.
  public static List<ExampleAccount> all() {
    try (var file = ExampleAccount.class.getResourceAsStream(FILE)) {
      if (file == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(ExampleAccount::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExampleAccount of(String line) {
    var fields = line.split(";", -1);
    return new ExampleAccount(fields[0], fields[1], fields[2], fields[3], fields[4]);
  }

  /// Runs the server; sees no meeting.
  public boolean isOperator() {
    return OPERATORS.contains(username);
  }
}
