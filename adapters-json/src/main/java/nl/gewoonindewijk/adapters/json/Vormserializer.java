package nl.gewoonindewijk.adapters.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets a host's mapper write a type in its own shape. */
final class Vormserializer extends StdSerializer<Object> {

    private final Vorm<Object> vorm;

    Vormserializer(JavaType type, Vorm<Object> vorm) {
        super(type);
        this.vorm = vorm;
    }

    @Override
    public void serialize(Object waarde, JsonGenerator uit, SerializationContext context) {
        vorm.schrijf(waarde, uit);
    }
}
