package org.zhaoshang.exchange;

import java.util.Map;
import org.zhaoshang.shared.Text;

/** The words for codes: how they are read, and how each is written. */
record CodeWords(Choice<String> choice, Map<String, Text> labels) {}
