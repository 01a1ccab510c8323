package vn.chibo.attendance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.MeetingId;

/// Hears from the database which meeting changed, on whatever node, and tells who watches it. Words
/// are lost while the connection is; when it is back, everyone who watches is told to look again.
@ApplicationScoped
public class Watch {

  private static final Logger LOG = Logger.getLogger(Watch.class);
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final ConcurrentMap<UUID, Set<MultiEmitter<? super UUID>>> watchers =
      new ConcurrentHashMap<>();
  private @Nullable PgSubscriber subscriber;

  void start(
      @Observes StartupEvent event,
      Vertx vertx,
      @ConfigProperty(name = "chibo.training", defaultValue = "false") boolean training,
      @ConfigProperty(name = "quarkus.datasource.reactive.url") Optional<String> url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    if (training || url.isEmpty()) {
      return;
    }
    var options =
        PgConnectOptions.fromUri(url.get().replaceFirst("^vertx-reactive:", ""))
            .setUser(user.orElse(""))
            .setPassword(password.orElse(""));
    subscriber = listening(PgSubscriber.subscriber(vertx, options));
  }

  void stop(@Observes ShutdownEvent event) {
    if (subscriber != null) {
      subscriber.close();
    }
  }

  /// One signal for each change of this meeting; changes that come faster than they are taken are
  /// one.
  public Multi<UUID> of(MeetingId meeting) {
    return Multi.createFrom()
        .emitter(emitter -> add(meeting.value(), emitter), BackPressureStrategy.LATEST);
  }

  private PgSubscriber listening(PgSubscriber to) {
    to.reconnectPolicy(tries -> Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(tries, 6)));
    to.channel(Pulse.CHANNEL).subscribeHandler(_ -> tellAll()).handler(this::hear);
    to.connect().onFailure(failure -> LOG.warnf("Boards will not be live: %s", failure.getClass()));
    return to;
  }

  private void add(UUID meeting, MultiEmitter<? super UUID> emitter) {
    watchers.computeIfAbsent(meeting, _ -> ConcurrentHashMap.newKeySet()).add(emitter);
    emitter.onTermination(() -> remove(meeting, emitter));
  }

  private void remove(UUID meeting, MultiEmitter<? super UUID> emitter) {
    watchers.computeIfPresent(meeting, (_, all) -> without(all, emitter));
  }

  private static @Nullable Set<MultiEmitter<? super UUID>> without(
      Set<MultiEmitter<? super UUID>> all, MultiEmitter<? super UUID> emitter) {
    all.remove(emitter);
    return all.isEmpty() ? null : all;
  }

  private void hear(String meeting) {
    tell(UUID.fromString(meeting));
  }

  private void tellAll() {
    watchers.keySet().forEach(this::tell);
  }

  private void tell(UUID meeting) {
    watchers.getOrDefault(meeting, Set.of()).forEach(emitter -> emitter.emit(meeting));
  }
}
