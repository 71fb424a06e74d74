package nl.gewoonindewijk;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.Nederland;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.OndersteuningsopslagBuilder;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import org.immutables.value.Value;

/**
 * De dossiervorming: puts every case of support in the dossier of its resident by itself, in the transaction that changes the
 * case, so that no case of a resident is kept without a term and every change moves the day from which it may be destroyed.
 *
 * <p>{@code ~} Every case is data under the Wmo 2015; one that was refused or broken off is that too, and the longest term
 * counts. A question of nobody known is in no dossier, and is kept. Who gives a command in a case is let in by the host; who may
 * see the dossier afterwards is up to its teams.
 *
 * @param ondersteuning where the cases are stored
 * @param dossiers where the dossiers are stored, in the same transactions
 * @param regeling how long pieces are kept
 * @param teams who treats the dossier of a resident whose case is the first
 * @param nummers makes random numbers, each once
 */
@Value.Builder
public record Dossiervorming(
        Ondersteuningsopslag ondersteuning,
        Dossieropslag dossiers,
        Bewaarregeling regeling,
        Function<Huishoudlid, List<Team>> teams,
        Supplier<UUID> nummers) {

    private static final int PER_BLADZIJDE = 200;
    /** The storage of support that keeps the dossiers up to date with every handeling that is recorded. */
    public Ondersteuningsopslag opslag() {
        return new OndersteuningsopslagBuilder()
                .from(ondersteuning)
                .handelingen(new Bijhoudend(this, ondersteuning.handelingen()))
                .build();
    }

    /**
     * Puts every case that is stored already in the dossier of its resident, each in a transaction of its own: for a storage that
     * was used before it had dossiers. Running it again does no harm.
     *
     * @param vandaag the day by which the law is read
     * @return how many cases there are
     */
    public long vul(LocalDate vandaag) {
        return vul(ondersteuning.aanmeldingen(), vandaag)
                + vul(ondersteuning.trajecten(), vandaag)
                + vul(ondersteuning.plannen(), vandaag)
                + vul(ondersteuning.pgbs(), vandaag)
                + vul(ondersteuning.meldcodes(), vandaag);
    }

    private <Z extends Zaak, S extends Enum<S>> long vul(Zaken<Z, S> zaken, LocalDate vandaag) {
        long aantal = 0;
        Optional<Bladzijde.Vraag> vraag = Optional.of(Bladzijde.Vraag.eerste(PER_BLADZIJDE));
        while (vraag.isPresent()) {
            Bladzijde<Opgeslagen<Z>> bladzijde = zaken.zoek(Zoekvraag.alles(), vraag.get());
            bladzijde.inhoud().forEach(zaak -> vul(zaak.waarde(), vandaag));
            aantal += bladzijde.inhoud().size();
            vraag = bladzijde.volgende().map(plek -> new Bladzijde.Vraag(PER_BLADZIJDE, Optional.of(plek)));
        }
        return aantal;
    }

    /** Its last handeling says when a case was changed last. */
    private void vul(Zaak zaak, LocalDate vandaag) {
        ondersteuning.transacties().voerUit(() -> {
            Vector.ofAll(ondersteuning.handelingen().over(zaak.verwijzing()))
                    .lastOption()
                    .map(Dossiervorming::dag)
                    .orElse(() -> Option.ofOptional(zaak.afgeslotenOp()))
                    .orElse(Option.some(zaak.begonnenOp()))
                    .forEach(dag -> werkBij(zaak, dag, vandaag));
            return zaak;
        });
    }

    private static LocalDate dag(Handeling handeling) {
        return Nederland.dag(handeling.tijdstip());
    }

    /** Records what was done, and brings the dossier up to date with the case as it was just stored. */
    private record Bijhoudend(Dossiervorming vorming, Handelingen handelingen) implements Handelingen {

        @Override
        public void noteer(Handeling handeling) {
            vorming.ondersteuning.transacties().voerUit(() -> {
                handelingen.noteer(handeling);
                vorming.ondersteuning
                        .vind(handeling.zaak())
                        .forEach(zaak -> vorming.werkBij(zaak, dag(handeling), dag(handeling)));
                return handeling;
            });
        }

        @Override
        public Option<Handeling> vind(UUID commando) {
            return handelingen.vind(commando);
        }

        @Override
        public List<Handeling> over(Zaakverwijzing zaak) {
            return handelingen.over(zaak);
        }
    }

    // The day on which the case was changed last, and the day by which the law is read.
    private void werkBij(Zaak zaak, LocalDate dag, LocalDate vandaag) {
        lid(zaak).forEach(lid -> werkBij(lid, zaak, dag, vandaag));
        if (zaak instanceof Traject traject) {
            // The question it began with may have been anonymous until now.
            ondersteuning
                    .aanmeldingen()
                    .vind(traject.start().aanmelding().waarde())
                    .map(Opgeslagen::waarde)
                    .filter(aanmelding -> aanmelding.lid().isEmpty()
                            && dossiers.dossiers()
                                    .met(Ondersteuningsstukken.verwijzing(aanmelding))
                                    .isEmpty())
                    .forEach(aanmelding -> werkBij(traject.start().lid(), aanmelding, dag, vandaag));
        }
    }

    /** A question that leads to a traject is of its resident; another one of nobody has no dossier. */
    private Option<Huishoudlid> lid(Zaak zaak) {
        return Option.ofOptional(zaak.lid())
                .orElse(() -> zaak instanceof Aanmelding.Afgerond afgerond
                                && afgerond.afronding() instanceof Afronding.NaarTraject naar
                        ? ondersteuning
                                .trajecten()
                                .vind(naar.traject().waarde())
                                .map(traject -> traject.waarde().start().lid())
                        : Option.none());
    }

    private void werkBij(Huishoudlid lid, Zaak zaak, LocalDate dag, LocalDate vandaag) {
        Opgeslagen<Dossier> eerder = dossiers.dossiers()
                .van(new Dossierhouder.Inwoner(lid.inwoner()))
                .flatMap(id -> Vector.ofAll(dossiers.dossiers().vindVoorWijziging(List.of(id)))
                        .headOption())
                .getOrElse(() -> new Opgeslagen<>(nieuw(lid, vandaag), Dossiers.NIEUW));
        Dossier nu = eerder.waarde().metStuk(stuk(zaak, dag));
        if (!nu.equals(eerder.waarde())) {
            dossiers.dossiers().bewaar(nu, eerder.versie());
            dossiers.bewaaragenda().vervang(List.of(nu.id()), Bewaarmoment.van(nu, regeling, vandaag));
        }
    }

    private Dossier nieuw(Huishoudlid lid, LocalDate dag) {
        Dossierkop kop = new Dossierkop(
                new DossierId(nummers.get()),
                dossiers.opdracht(),
                new Dossierkenmerk(nummers.get()),
                new Dossierhouder.Inwoner(lid.inwoner()),
                dag);
        return Dossier.open(kop, Personalia.onbekend(), teams.apply(lid));
    }

    private Dossierstuk stuk(Zaak zaak, LocalDate dag) {
        return new Dossierstuk(
                Ondersteuningsstukken.verwijzing(zaak), categorieen(zaak), zaak.begonnenOp(), dag, zaak.afgeslotenOp());
    }

    private static List<Bewaarcategorie> categorieen(Zaak zaak) {
        if (zaak instanceof Pgb.Afgewezen) {
            return List.of(LandelijkeBewaarregeling.WMO, LandelijkeBewaarregeling.GEWEIGERD);
        }
        return zaak instanceof Aanmelding.Afgerond afgerond
                ? categorieen(afgerond.afronding())
                : List.of(LandelijkeBewaarregeling.WMO);
    }

    private static List<Bewaarcategorie> categorieen(Afronding afronding) {
        if (afronding instanceof Afronding.BuitenOpdracht) {
            return List.of(LandelijkeBewaarregeling.WMO, LandelijkeBewaarregeling.GEWEIGERD);
        }
        return afronding instanceof Afronding.Ingetrokken || afronding instanceof Afronding.NietBereikt
                ? List.of(LandelijkeBewaarregeling.WMO, LandelijkeBewaarregeling.AFGEBROKEN)
                : List.of(LandelijkeBewaarregeling.WMO);
    }
}
