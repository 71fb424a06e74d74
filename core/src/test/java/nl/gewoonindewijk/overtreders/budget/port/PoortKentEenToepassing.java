package nl.gewoonindewijk.overtreders.budget.port;

import nl.gewoonindewijk.overtreders.budget.application.BewaarBudget;

record PoortKentEenToepassing(BewaarBudget bewaarBudget) {}
