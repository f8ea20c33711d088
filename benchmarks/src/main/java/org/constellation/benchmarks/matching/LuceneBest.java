package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/**
 * Keeps the documents of most points. The query itself is asked for no scores, so that Lucene puts
 * its filters together as bitmaps; as a query whose score is a function of its fields it takes a
 * tenth longer.
 */
final class LuceneBest implements CollectorManager<LuceneBest.Found, ScoreDoc[]> {

  private final LucenePoints points;
  private final int limit;

  LuceneBest(LucenePoints points, int limit) {
    this.points = points;
    this.limit = limit;
  }

  @Override
  public Found newCollector() {
    return new Found();
  }

  /** Best first; there is one collector, as there is one segment. */
  @Override
  public ScoreDoc[] reduce(Collection<Found> found) {
    HitQueue kept = found.iterator().next().kept;
    ScoreDoc[] best = new ScoreDoc[kept.size()];
    for (int at = best.length - 1; at >= 0; at--) {
      best[at] = kept.pop();
    }
    return best;
  }

  /** The best so far. */
  final class Found implements Collector {

    private final HitQueue kept = new HitQueue(limit, false);

    /** What must be exceeded; documents come in their order, so that of equals the first stays. */
    private int least = -1;

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      LucenePoints.Values values = points.of(context.reader());
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scores) {}

        @Override
        public void collect(int doc) throws IOException {
          int worth = values.of(doc);
          if (worth > least) {
            keep(new ScoreDoc(context.docBase + doc, worth));
          }
        }
      };
    }

    private void keep(ScoreDoc better) {
      kept.insertWithOverflow(better);
      if (kept.size() == limit) {
        least = (int) kept.top().score;
      }
    }
  }
}
