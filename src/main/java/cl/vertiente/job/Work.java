package cl.vertiente.job;

import cl.vertiente.shared.Progress;

/** Something that takes long. It runs after the request that asked for it, as the person who asked, and calls use cases. */
@FunctionalInterface
public interface Work {

    /**
     * Does it, or nothing of it.
     *
     * @param progress to be told how far it is; throws when the work is to stop
     * @return address of the page that shows what it left
     * @throws Exception when nothing of it is left: a refusal is told to its owner, anything else is our defect
     */
    String run(Progress progress) throws Exception;
}
