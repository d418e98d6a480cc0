package org.zhaoshang.pictures;

/** What draws (绘图引擎): one picture at a time, whichever thread asks. */
interface Engine {

    /**
     * @param shown what the picture shows, as JSON
     * @param look how large it is, and in which colours and language, as JSON
     * @return SVG
     */
    String draw(String shown, String look) throws TooLong;

    /** The same in words and numbers, as JSON. */
    String describe(String shown, String look) throws TooLong;

    /** It was stopped, and draws no more. */
    final class TooLong extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
