package vn.chibo.standalone;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The program. Starts what this machine lacks, then the service; ends the service first, then what
/// it started.
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String... arguments) {
    if (Training.isOn()) {
      Training.prepare();
      Quarkus.run(Training.class, arguments);
      return;
    }
    try {
      var standalone = Standalone.of(List.of(arguments));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endAfterTheService(standalone)));
      standalone.start();
    } catch (StartRefused refused) {
      Console.complain(String.valueOf(refused.getMessage()));
      System.exit(1);
    }
    Service.begins();
    Quarkus.run(Service.class, Main::end, arguments);
  }

  /// The log has told it at length; the person at the keyboard gets one sentence.
  private static void end(int code, @Nullable Throwable failure) {
    if (failure != null) {
      Console.complain(StartFailure.sentence(failure));
      Setting.of("quarkus.log.file.path").ifPresent(log -> Console.complain("The log: " + log));
    }
    System.exit(code);
  }

  private static void endAfterTheService(Standalone standalone) {
    var service = Application.currentApplication();
    if (service != null) {
      service.awaitShutdown();
    }
    standalone.close();
  }
}
