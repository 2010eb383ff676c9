package org.relance.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON schemas of the types that bodies have; records and enumerations are named once. */
final class Schemas {

    private static final String PLACE = "#/components/schemas/";
    private static final Map<Class<?>, ObjectNode> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, type("string", null)),
                    Map.entry(boolean.class, type("boolean", null)),
                    Map.entry(Boolean.class, type("boolean", null)),
                    Map.entry(int.class, type("integer", "int32")),
                    Map.entry(Integer.class, type("integer", "int32")),
                    Map.entry(long.class, type("integer", "int64")),
                    Map.entry(Long.class, type("integer", "int64")),
                    Map.entry(double.class, type("number", "double")),
                    Map.entry(BigDecimal.class, type("number", null)),
                    Map.entry(LocalDate.class, type("string", "date")),
                    Map.entry(LocalTime.class, type("string", "time")),
                    Map.entry(Instant.class, type("string", "date-time")));

    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    static ObjectNode type(String type, String format) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
        return format == null ? schema : schema.put("format", format);
    }

    /** The schema of a type; that of a record or enumeration is a reference. */
    ObjectNode of(Type type) {
        return of(type, Map.of());
    }

    /** Name under which the type's schema stands in {@link #components()}. */
    String nameOf(Class<?> cls) {
        return names.computeIfAbsent(cls, this::freeName);
    }

    /** All schemas that were asked for, by name. */
    ObjectNode components() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        named.forEach(all::set);
        return all;
    }

    private String freeName(Class<?> cls) {
        boolean taken = names.containsValue(cls.getSimpleName());
        return taken
                ? cls.getEnclosingClass().getSimpleName() + cls.getSimpleName()
                : cls.getSimpleName();
    }

    private ObjectNode of(Type type, Map<String, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.get(variable.getName()), bound);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, bound);
        }
        Class<?> cls = (Class<?>) type;
        if (SIMPLE.containsKey(cls)) {
            return SIMPLE.get(cls).deepCopy();
        }
        if (!cls.isRecord() && !cls.isEnum()) {
            throw new IllegalArgumentException("No schema is known for " + cls);
        }
        return reference(cls);
    }

    private ObjectNode ofGeneric(ParameterizedType generic, Map<String, Type> bound) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = type("array", null);
            list.set("items", of(arguments[0], bound));
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = type("object", null);
            map.set("additionalProperties", of(arguments[1], bound));
            return map;
        }
        Map<String, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i].getName(), arguments[i]);
        }
        return object(raw, inner);
    }

    private ObjectNode reference(Class<?> cls) {
        String name = nameOf(cls);
        if (!named.containsKey(name)) {
            // Entered before its components are, for a record may contain its like.
            named.put(name, JsonNodeFactory.instance.objectNode());
            named.put(name, cls.isEnum() ? choice(cls) : object(cls, Map.of()));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", PLACE + name);
    }

    private static ObjectNode choice(Class<?> cls) {
        ObjectNode schema = type("string", null);
        Arrays.stream(cls.getEnumConstants())
                .forEach(value -> schema.withArray("enum").add(((Enum<?>) value).name()));
        return schema;
    }

    private ObjectNode object(Class<?> record, Map<String, Type> bound) {
        ObjectNode schema = type("object", null);
        Schema described = record.getAnnotation(Schema.class);
        if (described != null) {
            schema.put("description", described.description());
        }
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType(), bound));
        }
        return schema;
    }
}
