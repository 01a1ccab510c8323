package vn.chibo.kernel;

import io.vertx.core.buffer.Buffer;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Turns the columns of a query, in order, into a record or a plain value. A column count or a type
/// that does not fit is a bug in the query and fails at once.
///
/// Known to fit: text to String or an enum by name, numbers, booleans, uuid, date, timestamptz to
/// Instant, bytea to byte[], and Optional around any of them. Not arrays (use string_agg) and not
/// jsonb (cast it to text).
final class Rows<R> {

  private static final ConcurrentMap<Class<?>, Rows<?>> KNOWN = new ConcurrentHashMap<>();

  private final Class<R> row;
  private final @Nullable Constructor<R> constructor;
  private final RecordComponent[] components;

  private Rows(Class<R> row) {
    this.row = row;
    this.components = row.isRecord() ? row.getRecordComponents() : new RecordComponent[0];
    this.constructor = row.isRecord() ? canonical(row, components) : null;
  }

  @SuppressWarnings("unchecked")
  static <R> Rows<R> of(Class<R> row) {
    return (Rows<R>) KNOWN.computeIfAbsent(row, Rows::new);
  }

  private static <R> Constructor<R> canonical(Class<R> row, RecordComponent[] components) {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = row.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  R read(@Nullable Object columns) {
    if (constructor == null) {
      return row.cast(Objects.requireNonNull(fitted(columns, row), "a plain column is never null"));
    }
    var values = columns instanceof Object[] many ? many : new @Nullable Object[] {columns};
    if (values.length != components.length) {
      throw new IllegalStateException(
          "%s has %d components, the query %d columns"
              .formatted(row.getSimpleName(), components.length, values.length));
    }
    return make(constructor, values);
  }

  private R make(Constructor<R> canonical, @Nullable Object[] values) {
    var fitted = new @Nullable Object[values.length];
    for (int i = 0; i < values.length; i++) {
      var type = components[i].getType();
      fitted[i] =
          type == Optional.class
              ? Optional.ofNullable(inner(i, values[i]))
              : fitted(values[i], type);
    }
    try {
      return canonical.newInstance(fitted);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(row.getSimpleName() + " refuses a row", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object inner(int component, @Nullable Object value) {
    var generic = (java.lang.reflect.ParameterizedType) components[component].getGenericType();
    return fitted(value, (Class<?>) generic.getActualTypeArguments()[0]);
  }

  private static @Nullable Object fitted(@Nullable Object value, Class<?> type) {
    return switch (value) {
      case null -> null;
      case Number number -> number(number, type);
      case String text when type.isEnum() -> constant(type, text);
      case OffsetDateTime at when type == Instant.class -> at.toInstant();
      case ZonedDateTime at when type == Instant.class -> at.toInstant();
      case LocalDateTime at when type == Instant.class -> at.toInstant(ZoneOffset.UTC);
      case Buffer bytes when type == byte[].class -> bytes.getBytes();
      case Character letter when type == String.class -> letter.toString();
      default -> value;
    };
  }

  private static Object number(Number number, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return Math.toIntExact(number.longValue());
    }
    if (type == long.class || type == Long.class) {
      return number.longValue();
    }
    return type == BigInteger.class ? BigInteger.valueOf(number.longValue()) : number;
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such " + type.getSimpleName()));
  }
}
