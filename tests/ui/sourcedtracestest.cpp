// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/preview/papersamples.h"
#include "tests/ui/shownmaterial.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNeedle = 40; // bytes
const QByteArray kCanary = "linxuan canary 8f1d0c6a72 plain text";

// What the program could write to lies in one folder while this is there.
class Home
{
public:
    Home()
    {
        for (const QByteArray &name : names()) {
            m_former.push_back(qgetenv(name.constData()));
            const QString place = m_folder.filePath(QString::fromLatin1(name));
            REQUIRE(QDir().mkpath(place));
            qputenv(name.constData(), place.toUtf8());
        }
    }
    ~Home()
    {
        for (size_t i = 0; i < m_former.size(); ++i) {
            if (m_former[i].isNull())
                qunsetenv(names()[i].constData());
            else
                qputenv(names()[i].constData(), m_former[i]);
        }
    }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    // The files that hold one of the needles, and how many there were to look at.
    QStringList filesWith(const std::vector<QByteArray> &needles) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &needle : needles) {
                if (bytes.contains(needle) && !found.contains(file.fileName()))
                    found += file.fileName();
            }
        }
        return found;
    }
    QString path() const { return m_folder.path(); }

private:
    static const std::vector<QByteArray> &names()
    {
        static const std::vector<QByteArray> all{"HOME", "TMPDIR", "XDG_DATA_HOME",
                                                 "XDG_CACHE_HOME", "XDG_STATE_HOME"};
        return all;
    }

    QTemporaryDir m_folder;
    std::vector<QByteArray> m_former;
};

// The same with some bytes at its end that players pass over.
ViewedFile withCanary(const ViewedFile &plain, const QString &folder)
{
    ViewedFile file = plain;
    file.paths = {folder + u"/canary."_s + plain.format};
    QFile from(plain.paths.first());
    QFile to(file.paths.first());
    REQUIRE(from.open(QIODevice::ReadOnly));
    REQUIRE(to.open(QIODevice::WriteOnly));
    QByteArray tail = plain.format == u"mp4"_s
        ? QByteArray("\0\0\0", 3) + char(8 + kCanary.size()) + "free" + kCanary
        : "\n% " + kCanary + '\n';
    const QByteArray bytes = from.readAll();
    to.write(plain.format == u"mp4"_s ? bytes + tail : bytes + tail + "%%EOF\n");
    return file;
}

// Pieces of a file that are nowhere else.
std::vector<QByteArray> needlesOf(const ViewedFile &plain)
{
    std::vector<QByteArray> needles{kCanary};
    for (const QString &path : plain.paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const int part : {2, 3, 5, 7})
            needles.push_back(bytes.mid(bytes.size() / part, kNeedle));
    }
    return needles;
}

} // namespace

TEST_CASE("what is shown from a source leaves no plain byte in the person's folders", "[sourced]")
{
    const QTemporaryDir folder;
    const Home home;
    std::vector<ViewedFile> plains{
        withCanary(corpusPaper(u"design.pdf"_s), folder.path()),
        withCanary(corpusVideo(u"counted-gop250.mp4"_s), folder.path()),
        corpusPaper(u"photo.jpg"_s),
    };
    for (const ViewedFile &plain : plains) {
        for (const Packing packing : kPackings) {
            INFO(plain.format.toStdString());
            const QTemporaryDir shelf(folder.path() + u"/shelfXXXXXX"_s);
            ViewedFile file = fresh(packed(plain, shelf.path(), packing));
            file.renditions = home.path() + u"/renditions"_s;
            Shown shown(file);
            REQUIRE(shown.isOpen);
            if (plain.format == u"mp4"_s) {
                shown.view->drive(ViewerCommand::PlayOrPause);
                QTest::qWait(1'500); // the pictures along the line are made meanwhile
            }
            shown.view->grab();
            CHECK(home.filesWith(needlesOf(plain)).isEmpty());
            CHECK_FALSE(QFile::exists(file.renditions));
        }
    }
    // The search itself finds what is there.
    QFile::copy(plains.front().paths.first(), home.path() + u"/TMPDIR/left.pdf"_s);
    CHECK(home.filesWith(needlesOf(plains.front())).size() == 1);
}
