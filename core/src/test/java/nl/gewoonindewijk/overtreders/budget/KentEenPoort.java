package nl.gewoonindewijk.overtreders.budget;

import nl.gewoonindewijk.overtreders.budget.port.Budgetten;

record KentEenPoort(Budgetten budgetten) {}
