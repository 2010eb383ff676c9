package org.relance.pricing.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import org.relance.pricing.api.PriceExplanation;

/** Explanations as they are stored with the lines: codes and values, no sentences. */
final class ExplanationJson {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(dates())
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    // What an older version stored must stay readable.
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private ExplanationJson() {}

    private static SimpleModule dates() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addDeserializer(LocalDate.class, new IsoDates());
        return module;
    }

    private static final class IsoDates extends FromStringDeserializer<LocalDate> {

        IsoDates() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) {
            return LocalDate.parse(text);
        }
    }

    static String write(PriceExplanation explanation) {
        try {
            return MAPPER.writeValueAsString(explanation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An explanation cannot be written", e);
        }
    }

    static PriceExplanation read(String json) {
        try {
            return MAPPER.readValue(json, PriceExplanation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored explanation cannot be read", e);
        }
    }
}
