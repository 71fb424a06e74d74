package nl.gewoonindewijk.overtreders.budget;

import nl.gewoonindewijk.overtreders.budget.application.BewaarBudget;

record KentEenToepassing(BewaarBudget bewaarBudget) {}
