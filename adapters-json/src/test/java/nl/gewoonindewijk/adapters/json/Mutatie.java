package nl.gewoonindewijk.adapters.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One way to spoil a document. */
enum Mutatie {
    VERWIJDERD,
    TOEGEVOEGD,
    NULL,
    ANDER_TYPE,
    NEGATIEF,
    DRIE_DECIMALEN;

    private static final JsonNodeFactory FABRIEK = JsonNodeFactory.instance;

    /** A place in the document where it can be spoiled this way; which one, a number says. The whole, if there is none. */
    JsonPointer plaats(JsonNode document, int keuze) {
        List<JsonPointer> plaatsen = new ArrayList<>();
        verzamel(document, JsonPointer.empty(), plaatsen);
        return plaatsen.isEmpty() ? JsonPointer.empty() : plaatsen.get(Math.floorMod(keuze, plaatsen.size()));
    }

    /** A copy of the document that is spoiled in one place. */
    JsonNode toegepast(JsonNode document, int keuze) {
        return toegepast(document, plaats(document, keuze));
    }

    /** A copy of the document that is spoiled in one place; the same document if that cannot be done there. */
    JsonNode toegepast(JsonNode document, JsonPointer plaats) {
        JsonNode kopie = document.deepCopy();
        if (isToepasbaar(kopie.at(plaats), plaats)) {
            verander(kopie, plaats);
        }
        return kopie;
    }

    private void verzamel(JsonNode knoop, JsonPointer plaats, List<JsonPointer> plaatsen) {
        if (isToepasbaar(knoop, plaats)) {
            plaatsen.add(plaats);
        }
        knoop.forEachEntry((naam, deel) -> verzamel(deel, plaats.appendProperty(naam), plaatsen));
        if (knoop.isArray()) {
            for (int index = 0; index < knoop.size(); index++) {
                verzamel(knoop.get(index), plaats.appendIndex(index), plaatsen);
            }
        }
    }

    private boolean isToepasbaar(JsonNode knoop, JsonPointer plaats) {
        if (this == TOEGEVOEGD) {
            return knoop.isObject();
        }
        if (this == NEGATIEF || this == DRIE_DECIMALEN) {
            return knoop.isNumber();
        }
        return !plaats.matches() && (this != VERWIJDERD || plaats.last().getMatchingIndex() < 0);
    }

    private void verander(JsonNode document, JsonPointer plaats) {
        JsonNode knoop = document.at(plaats);
        if (this == TOEGEVOEGD) {
            ((ObjectNode) knoop).put("nieuw", 1);
            return;
        }
        JsonNode ouder = document.at(plaats.head());
        if (ouder instanceof ArrayNode lijst) {
            lijst.set(plaats.last().getMatchingIndex(), anders(knoop));
            return;
        }
        String naam = plaats.last().getMatchingProperty();
        if (this == VERWIJDERD) {
            ((ObjectNode) ouder).remove(naam);
        } else {
            ((ObjectNode) ouder).set(naam, anders(knoop));
        }
    }

    private JsonNode anders(JsonNode knoop) {
        return switch (this) {
            case NULL -> FABRIEK.nullNode();
            case NEGATIEF ->
                FABRIEK.numberNode(knoop.decimalValue().abs().negate().subtract(BigDecimal.ONE));
            // Far from the bounds: the validator reads a decimal just beyond a long as a long, and fails.
            case DRIE_DECIMALEN ->
                FABRIEK.numberNode(
                        knoop.decimalValue().remainder(BigDecimal.TEN.pow(12)).add(new BigDecimal("0.001")));
            default -> anderType(knoop);
        };
    }

    private static JsonNode anderType(JsonNode knoop) {
        if (knoop.isString()) {
            return FABRIEK.booleanNode(true);
        }
        if (knoop.isObject()) {
            return FABRIEK.arrayNode();
        }
        return knoop.isArray() ? FABRIEK.objectNode() : FABRIEK.stringNode("12");
    }
}
