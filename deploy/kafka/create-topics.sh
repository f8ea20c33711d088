#!/bin/sh
# Creates every topic with its settings; running it again changes nothing. Keyed topics keep twelve
# partitions for good. REPLICATION is 3 in production, where two copies must have what is acknowledged.
set -eu
broker=${BROKER:?where the broker is, host:port}
replication=${REPLICATION:-3}
topics=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}
day=86400000
month=2592000000
copies=$(( replication > 1 ? 2 : 1 ))

create() {
  topic=$1
  shift
  "$topics" --bootstrap-server "$broker" --create --if-not-exists \
    --topic "$topic" --partitions 12 --replication-factor "$replication" \
    --config min.insync.replicas=$copies "$@"
}

# Segments end in time, or nothing in them would ever be old enough to go.
for topic in profiles campuses mentor-loads relations; do
  create "constellation.$topic" --config cleanup.policy=compact --config max.compaction.lag.ms=$day \
    --config delete.retention.ms=$day --config segment.bytes=4194304 --config min.cleanable.dirty.ratio=0.2
done
for topic in person-events requests engagements matches; do
  create "constellation.$topic" --config cleanup.policy=delete --config retention.ms=$month --config segment.ms=$day
done
create constellation.notifications \
  --config cleanup.policy=delete --config retention.ms=3600000 --config segment.ms=600000
for service in profile-service matching-service request-service engagement-service notification-service; do
  create "constellation.$service.dead-letters" \
    --config cleanup.policy=delete --config retention.ms=$month --config segment.ms=$day
done
