package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.util.AccessPattern;

/** Lets a host's mapper read a type in its own shape; what is wrong stands in the message of the exception, with its path. */
final class Vormdeserializer extends StdDeserializer<Object> {

    private static final int MEESTE_IN_MELDING = 20;

    private final Vorm<?> vorm;

    Vormdeserializer(JavaType type, Vorm<?> vorm) {
        super(type);
        this.vorm = vorm;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Gelezen<?> gelezen = vorm.lees(knoop(parser), Pad.van(parser.streamReadContext()));
        if (!gelezen.isGoed()) {
            throw MismatchedInputException.from(parser, getValueType(), melding(gelezen.fouten()));
        }
        return gelezen.waarde();
    }

    /** What Jackson says of broken JSON quotes it, and there may be a name in it. */
    private static Knoop knoop(JsonParser parser) {
        try {
            return Knoop.lees(parser);
        } catch (StreamReadException e) {
            throw new StreamReadException(
                    parser,
                    Pad.van(parser.streamReadContext()) + ": Dit is geen JSON, of een veld staat er meer dan een keer.",
                    e.getLocation());
        }
    }

    /** A document that is {@code null} is refused; what a host's own property may be is for the host to say. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        if (parser != null
                && parser.hasToken(JsonToken.VALUE_NULL)
                && parser.streamReadContext().inRoot()) {
            throw MismatchedInputException.from(parser, getValueType(), "/: Dit mag niet null zijn.");
        }
        return null;
    }

    /** Asked for each {@code null}, since it depends on where that stands. */
    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    private static String melding(Vector<Invoerfout> fouten) {
        Seq<String> regels = fouten.take(MEESTE_IN_MELDING).map(Invoerfout::toString);
        int rest = fouten.size() - regels.size();
        return (rest == 0 ? regels : regels.append("en nog " + rest + " fouten")).mkString("\n");
    }
}
