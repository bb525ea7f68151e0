package cl.vertiente.demo.world;

/**
 * One part of the demonstration, loaded once by name and version. A later version of the product adds sets; it never
 * changes one that may be loaded already.
 */
public interface DemoSet {

    /**
     * What a set is known by.
     *
     * @param order position in the order of loading: accounts, committees, agreements, money...
     */
    record Head(int order, String name, int version) {
    }

    Head head();

    /** Loads it. Runs within a request context and outside a transaction; each step opens its own. */
    void load();
}
