package nl.gewoonindewijk.overtreders.budget.application;

import java.time.Clock;
import java.time.LocalDate;
import nl.gewoonindewijk.overtreders.budget.Budgetding;
import nl.gewoonindewijk.overtreders.budget.port.Budgetten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A use case that breaks nothing: it knows types and ports, is handed a clock, and logs. */
public final class BewaarBudget {

    private static final Logger LOG = LoggerFactory.getLogger(BewaarBudget.class);

    private final Budgetten budgetten;
    private final Clock klok;

    /** Stores by a port, and dates by a clock. */
    public BewaarBudget(Budgetten budgetten, Clock klok) {
        this.budgetten = budgetten;
        this.klok = klok;
    }

    void voerUit(Budgetding budget) {
        budgetten.bewaar(budget);
        LOG.info("bewaard op {}", LocalDate.now(klok));
    }
}
