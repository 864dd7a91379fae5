// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/hashing.h"
#include "core/base/digest.h"
#include "core/base/sha256.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <map>
#include <thread>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QByteArray bySha256sum(const QString &path)
{
    QProcess program;
    program.start(u"sha256sum"_s, {path});
    REQUIRE(program.waitForFinished());
    return QByteArray::fromHex(program.readAllStandardOutput().left(64));
}

} // namespace

TEST_CASE("a hash put aside at any block and taken up again is the hash of the whole", "[hashing]")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const QByteArray bytes = randomBytes(random, random.bounded(5000));
        Sha256 hash;
        qint64 at = 0;
        while (at < bytes.size()) {
            const qint64 blocks = 64 * (1 + random.bounded(8));
            const qint64 count = qMin<qint64>(bytes.size() - at, blocks);
            hash.add(bytes.constData() + at, count);
            at += count;
            if (const auto state = hash.state())
                hash = *Sha256::resumed(*state, hash.count());
        }
        CHECK(hash.finish() == sha256(bytes));
    }
}

TEST_CASE("a state that cannot be one is not taken up", "[hashing]")
{
    CHECK_FALSE(Sha256::resumed({}, 0));
    CHECK_FALSE(Sha256::resumed(QByteArray(32, 'x'), 63));
    CHECK_FALSE(Sha256::resumed(QByteArray(31, 'x'), 64));
    Sha256 hash;
    hash.add("abc", 3);
    CHECK_FALSE(hash.state());
}

TEST_CASE("hashing that is stopped at random and taken up again gives what sha256sum gives",
          "[hashing]")
{
    const QTemporaryDir folder;
    QRandomGenerator random(11);
    std::vector<HashJob> jobs;
    for (int i = 0; i < 12; ++i) {
        const QByteArray content = randomBytes(random, 1 + random.bounded(9'000'000));
        const QString path = write(folder, QString::number(i), content);
        jobs.push_back({path, *stampOf(path), {}});
    }
    std::map<size_t, QByteArray> digests;
    int stops = 0;
    while (digests.size() < jobs.size()) {
        TaskState state;
        // Stops when some more bytes were read, at whatever block that is.
        qint64 limit = 300'000 + random.bounded(2'000'000);
        std::vector<HashJob> left;
        std::vector<size_t> numbers;
        for (size_t i = 0; i < jobs.size(); ++i) {
            if (digests.count(i) == 0) {
                left.push_back(jobs[i]);
                limit += jobs[i].from.bytes;
                numbers.push_back(i);
            }
        }
        std::jthread watcher([&state, &limit](const std::stop_token &stop) {
            while (!stop.stop_requested() && state.done() < limit)
                std::this_thread::yield();
            state.cancel();
        });
        const auto done = hashFiles(left, state, [&](const std::vector<HashStep> &steps) {
            for (const HashStep &step : steps) {
                REQUIRE_FALSE(step.error);
                if (step.digest.isEmpty())
                    jobs[numbers[step.job]].from = step.reached;
                else
                    digests[numbers[step.job]] = step.digest;
            }
            return Result<void>();
        });
        watcher.request_stop();
        stops += done ? 0 : 1;
    }
    for (size_t i = 0; i < jobs.size(); ++i)
        CHECK(digests[i] == bySha256sum(jobs[i].path));
    CHECK(stops > 0);
}

TEST_CASE("a file that changes while it is read is told, not hashed", "[hashing]")
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"a"_s, "one");
    HashJob job{path, *stampOf(path), {}};
    write(folder, u"a"_s, "one more");
    const HashJob gone{folder.filePath(u"gone"_s), job.stamp, {}};
    TaskState state;
    int told = 0;
    must(hashFiles({job, gone}, state, [&told](const std::vector<HashStep> &steps) {
        for (const HashStep &step : steps)
            told += step.error && step.error->code == ErrorCode::Unreadable ? 1 : 0;
        return Result<void>();
    }));
    CHECK(told == 2);
    CHECK(state.total() == 6);
}
