package nl.gewoonindewijk.overtreders.monitoring.port;

import nl.gewoonindewijk.overtreders.budget.port.Budgetten;

/** Monitoring knows types alone, even in a port. */
record MonitoringKentEenPoort(Budgetten budgetten) {}
