package cl.vertiente.planted.shared;

import cl.vertiente.shared.web.Route;

/** A shared type that knows the web. */
class TypeThatKnowsThePages {

    Route route;
}
