package org.relance.web.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relance.kernel.DomainException;

/** JSON as the interface speaks it: nulls left out, ISO dates, plain decimals, nothing unknown. */
final class Json {

    private static final Jsonb JSONB =
            JsonbBuilder.create(
                    new JsonbConfig()
                            .withNullValues(false)
                            .withEncoding("UTF-8")
                            .withSerializers(new PlainDecimals())
                            // Yasson's name for: a property nobody knows is a mistake.
                            .setProperty("jsonb.fail-on-unknown-properties", true));

    private Json() {}

    static String toString(Object value) {
        return JSONB.toJson(value);
    }

    static void write(Object value, Type type, OutputStream target) {
        JSONB.toJson(value, type, target);
    }

    /**
     * Reads a body.
     *
     * @throws ProblemException 400 with the field that cannot be read, as far as it is known
     */
    static Object read(byte[] body, Type type) {
        try {
            return JSONB.fromJson(new ByteArrayInputStream(body), type);
        } catch (JsonbException | JsonException e) {
            refusalIn(e)
                    .ifPresent(
                            refusal -> {
                                throw refusal;
                            });
            throw badField(body, type)
                    .map(field -> ProblemException.badRequest("request.bad-field", field, field))
                    .orElseGet(() -> ProblemException.badRequest("request.bad-json", null));
        }
    }

    /** What a record says against its values by itself; the parser wraps it. */
    private static Optional<DomainException> refusalIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst();
    }

    /** The first property that is unknown or cannot be read; messages of the parser do not tell. */
    private static Optional<String> badField(byte[] body, Type type) {
        if (!(type instanceof Class<?> cls) || !cls.isRecord()) {
            return Optional.empty();
        }
        try (JsonReader reader = jakarta.json.Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject().entrySet().stream()
                    .filter(property -> !fits(property.getValue(), component(cls, property)))
                    .map(Map.Entry::getKey)
                    .findFirst();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Type> component(Class<?> cls, Map.Entry<String, JsonValue> property) {
        return Arrays.stream(cls.getRecordComponents())
                .filter(component -> component.getName().equals(property.getKey()))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private static boolean fits(JsonValue value, Optional<Type> type) {
        boolean structure = value instanceof JsonStructure;
        try {
            type.ifPresent(known -> JSONB.fromJson(value.toString(), known));
            return type.isPresent() && !(structure && type.get() == String.class);
        } catch (JsonbException | JsonException e) {
            return false;
        }
    }

    /** Decimals without exponent, whatever computed them. */
    public static final class PlainDecimals implements JsonbSerializer<BigDecimal> {

        private static final int MOST_DIGITS = 6;

        @Override
        public void serialize(
                BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.write(plain(value));
        }

        private static BigDecimal plain(BigDecimal value) {
            if (value.scale() < 0) {
                return value.setScale(0);
            }
            return value.scale() > MOST_DIGITS
                    ? value.setScale(MOST_DIGITS, RoundingMode.HALF_UP)
                    : value;
        }
    }
}
