// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officeconverter.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// Does with each file what its text says, as LibreOffice does with worse ones.
const QByteArray kOffice = R"(#!/bin/sh
while [ "$1" != --outdir ]; do shift; done
out=$2
shift 2
for file; do
    made=$out/$(basename "${file%.*}").pdf
    case $(cat "$file") in
        hang) sleep 60 ;;
        crash) exit 139 ;;
        bad) ;;
        part) printf '%%PDF-1.6 half' > "$made" ;;
        slow) sleep 0.2; printf '%%PDF-1.6\n%%%%EOF\n' > "$made" ;;
        *) printf '%%PDF-1.6\n%%%%EOF\n' > "$made" ;;
    esac
done
)";

struct Office
{
    Office(const QByteArray &script = kOffice)
    {
        program = write(u"office"_s, script);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    std::vector<Conversion> jobs(const std::vector<QByteArray> &texts, const QString &prefix = {})
    {
        std::vector<Conversion> all;
        for (const QByteArray &text : texts) {
            const QString name = prefix + QString::number(all.size());
            all.push_back({write(name + u".pptx"_s, text), u"pptx"_s, dir.filePath(name)});
        }
        return all;
    }

    QTemporaryDir dir;
    QString program;
};

// "made", or why not.
std::vector<QString> outcomes(const std::vector<Result<void>> &results)
{
    std::vector<QString> all;
    for (const auto &result : results)
        all.push_back(result ? u"made"_s : result.error().detail);
    return all;
}

} // namespace

TEST_CASE("an office program that hangs, fails or is absent gives a plain error", "[office]")
{
    Office failing("#!/bin/sh\nexit 1\n");
    const auto job = failing.jobs({"x"});
    CHECK(OfficeConverter(QString()).convert(job, {}).front().error().code == ErrorCode::NotFound);
    CHECK(OfficeConverter(failing.program).convert(job, {}).front().error().code
          == ErrorCode::Unreadable);
    CHECK(OfficeConverter(u"/nonexistent"_s).convert(job, {}).front().error().code
          == ErrorCode::Unreadable);
    CHECK(OfficeConverter(failing.program).convert({}, {}).empty());
    Office hanging;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto hung = hanging.jobs({"hang", "good"});
    const auto stopped = OfficeConverter(hanging.program).convert(hung, [&elapsed] {
        return elapsed.elapsed() > 300;
    });
    for (const auto &result : stopped)
        CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(elapsed.elapsed() < 20'000);
    CHECK_FALSE(QFile::exists(hung.front().target));
}

TEST_CASE("a file that LibreOffice never finishes takes no other with it", "[office]")
{
    Office office;
    const auto jobs = office.jobs({"bad", "good", "hang", "good", "crash", "good", "part"});
    const OfficeConverter converter(office.program, {2, 0});
    QElapsedTimer elapsed;
    elapsed.start();
    const std::vector<QString> expected{u"no pages came"_s, u"made"_s, u"time"_s,         u"made"_s,
                                        u"no pages came"_s, u"made"_s, u"no pages came"_s};
    CHECK(outcomes(converter.convert(jobs, {})) == expected);
    CHECK(elapsed.elapsed() < 20'000);
    CHECK(QFile::exists(jobs[3].target));
    CHECK_FALSE(QFile::exists(jobs[6].target));
}

TEST_CASE("who waits for one file comes before those who prepare many", "[office]")
{
    Office office;
    const auto many = office.jobs(std::vector<QByteArray>(15, "slow"), u"many"_s);
    const auto one = office.jobs({"good"}, u"one"_s);
    const OfficeConverter converter(office.program);
    std::atomic<bool> isDone = false;
    std::vector<Result<void>> results;
    std::thread preparing([&] {
        results = converter.convert(many, {});
        isDone = true;
    });
    QElapsedTimer elapsed;
    elapsed.start();
    while (!QFile::exists(many.front().target) && elapsed.elapsed() < 1'000)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(converter.convert(one, {}).front().has_value());
    CHECK_FALSE(isDone);
    preparing.join();
    for (const auto &result : results)
        CHECK(result.has_value());
}
