package nl.gewoonindewijk.adapters.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON as it was read, before anyone asks what it means. Unlike Jackson's own tree it keeps every number as it was written
 * and remembers which names occurred twice, whatever the settings of the mapper it came through.
 */
sealed interface Knoop {

    /** What to say where an object was expected. */
    String GEEN_GROEP = "Dit moet een groep velden zijn, tussen { en }.";

    /** An object: its properties in the order of the document, the first of each name. */
    record Groep(Map<String, Knoop> velden, Set<String> dubbel) implements Knoop {

        Groep zonder(String naam) {
            Map<String, Knoop> minder = new LinkedHashMap<>(velden);
            minder.remove(naam);
            return new Groep(minder, dubbel);
        }
    }

    /** An array. */
    record Lijst(List<Knoop> delen) implements Knoop {}

    /** A string. */
    record Tekst(String tekst) implements Knoop {}

    /** A number as it was written; {@code geheel} if it has no decimals and no exponent. */
    record Getal(String cijfers, boolean geheel) implements Knoop {}

    /** {@code true} or {@code false}. */
    record Logisch(boolean waar) implements Knoop {}

    /** {@code null}. */
    record Niets() implements Knoop {}

    /** Something a binary format holds and JSON does not. */
    record Onbekend() implements Knoop {}

    /**
     * Reads the value that a parser stands on, and leaves the parser on its last token.
     *
     * @throws tools.jackson.core.JacksonException if the document is broken or too large in some way
     */
    static Knoop lees(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return new Onbekend();
        }
        return switch (token) {
            case START_OBJECT -> leesGroep(parser);
            case START_ARRAY -> leesLijst(parser);
            case VALUE_STRING -> new Tekst(parser.getString());
            case VALUE_NUMBER_INT -> new Getal(parser.getString(), true);
            case VALUE_NUMBER_FLOAT -> new Getal(parser.getString(), false);
            case VALUE_TRUE -> new Logisch(true);
            case VALUE_FALSE -> new Logisch(false);
            case VALUE_NULL -> new Niets();
            default -> new Onbekend();
        };
    }

    private static Groep leesGroep(JsonParser parser) {
        Map<String, Knoop> velden = new LinkedHashMap<>();
        Set<String> dubbel = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String naam = parser.currentName();
            parser.nextToken();
            if (velden.putIfAbsent(naam, lees(parser)) != null) {
                dubbel.add(naam);
            }
        }
        return new Groep(velden, dubbel);
    }

    private static Lijst leesLijst(JsonParser parser) {
        List<Knoop> delen = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            delen.add(lees(parser));
        }
        return new Lijst(delen);
    }
}
