package org.zhaoshang.pictures;

/** What draws (绘图引擎): the page's own chart functions in a script engine, one picture at a time, whichever thread asks. */
interface Engine extends AutoCloseable {

    /**
     * @param shown what the picture shows, as JSON
     * @param look how large it is, and in which colours and language, as JSON
     * @return SVG
     */
    default String draw(String shown, String look) throws TooLong {
        return call("drawPicture", shown, look);
    }

    /** The same in words and numbers, as JSON. */
    default String describe(String shown, String look) throws TooLong {
        return call("describe", shown, look);
    }

    /** Any function that the scripts have left on top. */
    String call(String function, String... arguments) throws TooLong;

    /** Runs something besides. */
    void run(String script);

    /** Gives back what it holds, and draws no more. */
    @Override
    void close();

    /** It was stopped, and draws no more. */
    final class TooLong extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
