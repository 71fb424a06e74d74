package nl.gewoonindewijk.adapters.json;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Texts by day, as an object with a property for each day. */
final class Dagenvorm implements Vorm<SortedMap<LocalDate, String>> {

    @Override
    public Gelezen<SortedMap<LocalDate, String>> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Groep groep)) {
            return Gelezen.fout(pad, Knoop.GEEN_GROEP);
        }
        Vector<Gelezen<Tuple2<LocalDate, String>>> dagen =
                Vector.ofAll(groep.velden().keySet()).map(naam -> leesDag(naam, groep, pad));
        SortedMap<LocalDate, String> goede = new TreeMap<>();
        dagen.flatMap(Gelezen::kandidaten).forEach(dag -> goede.put(dag._1(), dag._2()));
        return new Gelezen<>(dagen.flatMap(Gelezen::fouten), Vector.of(goede));
    }

    private static Gelezen<Tuple2<LocalDate, String>> leesDag(String naam, Knoop.Groep groep, Pad pad) {
        Gelezen<String> tekst = new Onderdeel<>(naam, Blad.TEKST).lees(groep, pad);
        return Blad.datum(naam)
                .fold(
                        geen -> Gelezen.<Tuple2<LocalDate, String>>fout(
                                        pad.met(naam),
                                        "De naam van dit veld moet een datum zijn die bestaat, zoals 2023-12-31.")
                                .met(tekst.fouten()),
                        datum -> tekst.map(reden -> Tuple.of(datum, reden)));
    }

    @Override
    public void schrijf(SortedMap<LocalDate, String> waarde, JsonGenerator uit) {
        uit.writeStartObject();
        waarde.forEach((datum, tekst) -> {
            uit.writeName(Blad.schrijf(datum));
            Blad.TEKST.schrijf(tekst, uit);
        });
        uit.writeEndObject();
    }

    @Override
    public Vector<SortedMap<LocalDate, String>> proefwaarden(Proeftijd tijd) {
        return Vector.of(
                Collections.emptySortedMap(), new TreeMap<>(Map.of(tijd.dagen().head(), "A")));
    }
}
