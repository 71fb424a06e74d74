package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.JaarbudgetBuilder;
import nl.gewoonindewijk.budget.Kadernota;
import nl.gewoonindewijk.budget.Oormerken;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Sroi;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.Tussenrapportage;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The one row of a jaarbudget: its version, and all that it has at most once. */
final class Jaarbudgethoofd {

    static final Tabel<Opgeslagen<Jaarbudget>> TABEL = Tabel.hoofd(
            "gidw_jaarbudget",
            List.of("opdracht", "boekjaar"),
            List.of(
                    new Kolom<>("versie", Opgeslagen::versie),
                    kolom("bedrag_centen", Jaarbudget::bedrag),
                    kolom(
                            "dienstverlening_centen",
                            jaarbudget -> jaarbudget.begroting().dienstverlening()),
                    kolom("winst_centen", jaarbudget -> jaarbudget.begroting().winst()),
                    van(Jaarbudget::planVanAanpak, "plan_ingediend_op", PlanVanAanpak::ingediendOp),
                    van(Jaarbudget::realisatie, "realisatie_dienstverlening_centen", Realisatie::dienstverlening),
                    kolom("startbudget", jaarbudget -> jaarbudget.startbudget().isPresent()),
                    van(Jaarbudget::sroi, "sroi_opdrachtwaarde_centen", Sroi::opdrachtwaarde),
                    van(Jaarbudget::sroi, "sroi_gerealiseerd_centen", Sroi::gerealiseerd),
                    van(Jaarbudget::sroi, "sroi_prognose_centen", Sroi::prognose),
                    van(Jaarbudget::kadernota, "kadernota_ingediend_op", Kadernota::ingediendOp),
                    van(Jaarbudget::kadernota, "kadernota_volumegroei", Kadernota::volumegroei),
                    van(Jaarbudget::kadernota, "kadernota_prijseffecten", Kadernota::prijseffecten),
                    van(Jaarbudget::kadernota, "kadernota_autonome_ontwikkelingen", Kadernota::autonomeOntwikkelingen),
                    van(Jaarbudget::kadernota, "kadernota_demografische_groei", Kadernota::demografischeGroei),
                    van(Jaarbudget::tussenrapportage, "tussenrapportage_ingediend_op", Tussenrapportage::ingediendOp),
                    van(
                            Jaarbudget::tussenrapportage,
                            "tussenrapportage_lasten_tot_nu_centen",
                            Tussenrapportage::lastenTotNu),
                    van(
                            Jaarbudget::tussenrapportage,
                            "tussenrapportage_eindejaarsverwachting_centen",
                            Tussenrapportage::eindejaarsverwachting)));

    private Jaarbudgethoofd() {}

    /** The jaarbudget that these rows make, with the version that is stored. */
    static Opgeslagen<Jaarbudget> maak(Opdracht opdracht, Rij hoofd, Rijen rijen) {
        Jaarbudget jaarbudget = new JaarbudgetBuilder()
                .opdracht(opdracht)
                .boekjaar(new Boekjaar(hoofd.klein("boekjaar")))
                .bedrag(hoofd.bedrag("bedrag_centen"))
                .planVanAanpak(hoofd.misschien("plan_ingediend_op", Rij::datum)
                        .map(dag -> new PlanVanAanpak(dag, Jaarbudgetlijsten.PLAN_KOSTENSOORTEN.lees(rijen))))
                .begroting(new Begroting(
                        Jaarbudgetlijsten.BEGROTINGSPOSTEN.lees(rijen),
                        hoofd.bedrag("dienstverlening_centen"),
                        hoofd.bedrag("winst_centen")))
                .oormerken(new Oormerken(Jaarbudgetlijsten.OORMERKEN.lees(rijen)))
                .onttrekkingen(Jaarbudgetlijsten.ONTTREKKINGEN.lees(rijen))
                .realisatie(hoofd.misschien("realisatie_dienstverlening_centen", Rij::bedrag)
                        .map(bedrag -> new Realisatie(Jaarbudgetlijsten.REALISATIEPOSTEN.lees(rijen), bedrag)))
                .startbudget(Optional.of(hoofd.ja("startbudget"))
                        .filter(aanwezig -> aanwezig)
                        .map(aanwezig -> new Startbudget(Jaarbudgetlijsten.STARTBUDGETPOSTEN.lees(rijen))))
                .termijnbetalingen(Jaarbudgetlijsten.TERMIJNBETALINGEN.lees(rijen))
                .eigenBijdragen(Jaarbudgetlijsten.EIGEN_BIJDRAGEN.lees(rijen))
                .accommodaties(Jaarbudgetlijsten.ACCOMMODATIES.lees(rijen))
                .sroi(sroi(hoofd))
                .kadernota(kadernota(hoofd))
                .tussenrapportage(tussenrapportage(hoofd))
                .afwijkingen(Jaarbudgetlijsten.AFWIJKINGEN.lees(rijen))
                .tekortkomingen(Jaarbudgetlijsten.TEKORTKOMINGEN.lees(rijen))
                .build();
        return new Opgeslagen<>(jaarbudget, hoofd.getal("versie"));
    }

    private static Optional<Sroi> sroi(Rij hoofd) {
        return hoofd.misschien("sroi_opdrachtwaarde_centen", Rij::bedrag)
                .map(waarde -> new Sroi(
                        waarde,
                        hoofd.bedrag("sroi_gerealiseerd_centen"),
                        hoofd.misschien("sroi_prognose_centen", Rij::bedrag)));
    }

    private static Optional<Kadernota> kadernota(Rij hoofd) {
        return hoofd.misschien("kadernota_ingediend_op", Rij::datum)
                .map(dag -> new Kadernota(
                        dag,
                        hoofd.misschien("kadernota_volumegroei", Rij::percentage),
                        hoofd.misschien("kadernota_prijseffecten", Rij::tekst),
                        hoofd.misschien("kadernota_autonome_ontwikkelingen", Rij::tekst),
                        hoofd.misschien("kadernota_demografische_groei", Rij::percentage)));
    }

    private static Optional<Tussenrapportage> tussenrapportage(Rij hoofd) {
        return hoofd.misschien("tussenrapportage_ingediend_op", Rij::datum)
                .map(dag -> new Tussenrapportage(
                        dag,
                        hoofd.misschien("tussenrapportage_lasten_tot_nu_centen", Rij::bedrag),
                        hoofd.misschien("tussenrapportage_eindejaarsverwachting_centen", Rij::bedrag)));
    }

    private static Kolom<Opgeslagen<Jaarbudget>> kolom(String naam, Function<Jaarbudget, ?> waarde) {
        return new Kolom<Jaarbudget>(naam, waarde).van(Opgeslagen::waarde);
    }

    /** A column of a part that may be absent; then it is empty. */
    private static <D> Kolom<Opgeslagen<Jaarbudget>> van(
            Function<Jaarbudget, Optional<D>> deel, String naam, Function<D, Object> waarde) {
        return kolom(naam, jaarbudget -> deel.apply(jaarbudget).map(waarde));
    }
}
