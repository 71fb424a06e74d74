package nl.gewoonindewijk.overtreders.budget;

import nl.gewoonindewijk.overtreders.monitoring.KentTypen;

record KentMonitoring(KentTypen monitoring) {}
