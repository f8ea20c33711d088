package org.constellation.matching.index.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a language's words are brought to their stems: as Lucene's analyzer of that language does,
 * but from words whose accents are gone already, so that nobody has to type them.
 */
final class Language {

  static final List<Language> ALL =
      List.of(
          new Language(PorterStemFilter::new, EnglishAnalyzer.getDefaultStopSet()),
          new Language(SpanishLightStemFilter::new, SpanishAnalyzer.getDefaultStopSet()),
          new Language(FrenchLightStemFilter::new, FrenchAnalyzer.getDefaultStopSet()),
          new Language(
              words -> new GermanLightStemFilter(new GermanNormalizationFilter(words)),
              GermanAnalyzer.getDefaultStopSet()));

  private static final Analyzer WRITTEN_OUT = analyzer(GermanNormalizationFilter::new);

  private final Analyzer stemming;
  private final Set<String> stops;

  private Language(UnaryOperator<TokenStream> stemming, CharArraySet stops) {
    this.stemming = analyzer(stemming);
    this.stops =
        stops.stream()
            .flatMap(stop -> Words.of(new String((char[]) stop)).stream())
            .collect(Collectors.toSet());
  }

  private static Analyzer analyzer(UnaryOperator<TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        KeywordTokenizer whole = new KeywordTokenizer();
        return new TokenStreamComponents(whole, filter.apply(whole));
      }
    };
  }

  String stem(String word) {
    return analyzed(stemming, word);
  }

  /** The same for "mueller" and "muller", who may be the same person. */
  static String umlautsAsOne(String word) {
    for (int at = word.indexOf('e', 1); at > 0; at = word.indexOf('e', at + 1)) {
      if ("aou".indexOf(word.charAt(at - 1)) >= 0) {
        return analyzed(WRITTEN_OUT, word);
      }
    }
    return word;
  }

  /** Whether a word says next to nothing in one of the languages. */
  static boolean isLittle(String word) {
    return ALL.stream().anyMatch(language -> language.stops.contains(word));
  }

  private static String analyzed(Analyzer analyzer, String word) {
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a word is not read from anywhere
    }
  }
}
