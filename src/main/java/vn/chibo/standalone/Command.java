package vn.chibo.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One program of the machine, run to its end. Its output goes to a file, because a server that it
/// leaves behind would keep a pipe open.
final class Command {

  private final List<String> words = new ArrayList<>();

  static Command of(List<String> prefix, Path program, String... arguments) {
    var command = new Command();
    command.words.addAll(prefix);
    command.words.add(program.toString());
    command.words.addAll(List.of(arguments));
    return command;
  }

  static Command of(String... words) {
    var command = new Command();
    command.words.addAll(List.of(words));
    return command;
  }

  /// Fails with the last lines of what the program said.
  void runOrRefuse(Path folder, String failure) {
    var answer = run(folder);
    if (answer.code() != 0) {
      throw new StartRefused(failure + "\n" + answer.text());
    }
  }

  Answer run(Path folder) {
    try {
      var output = Files.createTempFile("chibo", ".out");
      try {
        int code =
            new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Answer(code, Files.readString(output, StandardCharsets.UTF_8).strip());
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      return new Answer(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(130, "interrupted");
    }
  }

  record Answer(int code, String text) {
    boolean is(String expected) {
      return code == 0 && text.equals(expected);
    }
  }
}
