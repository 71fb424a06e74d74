package nl.gewoonindewijk.dossier.inzage;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Nederland;
import nl.gewoonindewijk.regels.Waarde;

/**
 * De inhoudslezer: writes a record out line by line, every component of it and of what is in it, so that nothing that is added
 * to a record later is forgotten. Numbers that only tell records apart say nothing to a reader and are left out.
 */
public final class Inhoudslezer {

    private static final DateTimeFormatter TIJDSTIP =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.forLanguageTag("nl-NL"));

    private final Predicate<Object> overAnder;
    private final List<Gegevensregel> regels = new ArrayList<>();

    private Inhoudslezer(Predicate<Object> overAnder) {
        this.overAnder = overAnder;
    }

    /**
     * Every line of a record.
     *
     * @param overAnder whether a value in it, with all that is in that, is about someone other than the resident
     */
    public static List<Gegevensregel> lees(Record geheel, Predicate<Object> overAnder) {
        Inhoudslezer lezer = new Inhoudslezer(overAnder);
        lezer.lees("", geheel, false);
        return List.copyOf(lezer.regels);
    }

    private void lees(String label, Object waarde, boolean ander) {
        boolean nu = ander || overAnder.test(waarde);
        if (waarde instanceof Optional<?> misschien) {
            misschien.ifPresent(inhoud -> lees(label, inhoud, nu));
        } else if (waarde instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                lees(lijst.size() == 1 ? label : label + " " + (i + 1), lijst.get(i), nu);
            }
        } else if (waarde instanceof Record geheel) {
            leesRecord(label, geheel, nu);
        } else if (!(waarde instanceof UUID)) {
            regels.add(new Gegevensregel(label, new Dossiertekst(tekst(waarde)), nu));
        }
    }

    private void leesRecord(String label, Record geheel, boolean ander) {
        if (isEenVanMeer(geheel.getClass())) {
            String soort = woorden(geheel.getClass().getSimpleName());
            regels.add(new Gegevensregel(samen(label, "soort"), new Dossiertekst(soort), ander));
        }
        RecordComponent[] componenten = geheel.getClass().getRecordComponents();
        for (RecordComponent component : componenten) {
            String naam = componenten.length == 1 ? label : samen(label, woorden(component.getName()));
            lees(naam.isEmpty() ? woorden(component.getName()) : naam, geef(geheel, component), ander);
        }
    }

    private static boolean isEenVanMeer(Class<?> type) {
        for (Class<?> soort : type.getInterfaces()) {
            if (soort.isSealed() && soort.getPermittedSubclasses().length > 1) {
                return true;
            }
        }
        return false;
    }

    private static String samen(String label, String naam) {
        return label.isEmpty() ? naam : label + ", " + naam;
    }

    /** {@code evaluatieOp} becomes {@code evaluatie op}, and {@code OP_VERZOEK} becomes {@code op verzoek}. */
    private static String woorden(String naam) {
        StringBuilder tekst = new StringBuilder();
        boolean hoofdletters = naam.equals(naam.toUpperCase(Locale.ROOT));
        for (int i = 0; i < naam.length(); i++) {
            char teken = naam.charAt(i);
            if (!hoofdletters && Character.isUpperCase(teken) && !tekst.isEmpty()) {
                tekst.append(' ');
            }
            tekst.append(teken == '_' ? ' ' : Character.toLowerCase(teken));
        }
        return tekst.toString();
    }

    private static String tekst(Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return Waarde.DATUM.format(dag);
        }
        if (waarde instanceof Instant tijdstip) {
            return TIJDSTIP.format(Nederland.tijd(tijdstip));
        }
        if (waarde instanceof Boolean antwoord) {
            return antwoord ? "ja" : "nee";
        }
        return waarde instanceof Enum<?> keuze ? woorden(keuze.name()) : waarde.toString();
    }

    private static Object geef(Record geheel, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(geheel);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Een record geeft zijn eigen componenten.", e);
        }
    }
}
