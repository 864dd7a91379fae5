// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officerun.h"

#include "core/outside/childprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr auto kLookAround = std::chrono::milliseconds(100);
// Beside some 200 MB of its own program; 300 slides take as much again.
constexpr quint64 kMostMemory = 780'000'000;
constexpr qint64 kTail = 1024; // a whole PDF has its end mark in its last bytes

// Macros off, links and remote pictures left alone, no recovery of earlier work.
constexpr auto kSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Recovery/RecoveryInfo"><prop oor:name="Enabled" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
)";

// One profile for the whole program, made once and used by one process at a time.
class OfficeProfile
{
public:
    static OfficeProfile &common()
    {
        static OfficeProfile profile;
        return profile;
    }

    std::timed_mutex inUse;
    std::atomic<int> urgent = 0; // who waits for one file
    QString url() const { return QUrl::fromLocalFile(m_folder.path()).toString(); }

private:
    OfficeProfile()
    {
        QDir().mkpath(m_folder.filePath(u"user"_s));
        QFile settings(m_folder.filePath(u"user/registrymodifications.xcu"_s));
        if (settings.open(QIODevice::WriteOnly))
            settings.write(kSettings);
    }

    QTemporaryDir m_folder;
};

bool isWholePdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max<qint64>(0, file.size() - kTail));
    return file.read(kTail).contains("%%EOF");
}

} // namespace

std::unique_ptr<OfficeTurn> OfficeTurn::take(bool isUrgent, const Stop &stop)
{
    OfficeProfile &profile = OfficeProfile::common();
    profile.urgent += isUrgent ? 1 : 0;
    bool isMine = false;
    while (!isMine && !(stop && stop())) {
        if (isUrgent || profile.urgent == 0)
            isMine = profile.inUse.try_lock_for(kLookAround);
        else
            std::this_thread::sleep_for(kLookAround);
    }
    profile.urgent -= isUrgent ? 1 : 0;
    return isMine ? std::unique_ptr<OfficeTurn>(new OfficeTurn) : nullptr;
}

OfficeTurn::~OfficeTurn()
{
    OfficeProfile::common().inUse.unlock();
}

bool OfficeTurn::isAwaited()
{
    return OfficeProfile::common().urgent > 0;
}

OfficeRun::OfficeRun(const std::vector<Conversion> &files)
{
    for (size_t i = 0; i < files.size(); ++i) {
        // A neutral name: what it is called may say whose it is, and the ending may be wrong.
        m_sources += m_folder.filePath(u"%1.%2"_s.arg(i).arg(files[i].ending));
        QFile::link(QFileInfo(files[i].source).absoluteFilePath(), m_sources.last());
    }
}

OfficeRun::Ending OfficeRun::run(const QString &program, const OfficeLimits &limits,
                                 const Stop &stop, const Stop &isDisplaced) const
{
    const QStringList options{u"-env:UserInstallation="_s + OfficeProfile::common().url(),
                              u"--headless"_s,
                              u"--norestore"_s,
                              u"--nolockcheck"_s,
                              u"--nodefault"_s,
                              u"--convert-to"_s,
                              u"pdf"_s,
                              u"--outdir"_s,
                              m_folder.path()};
    ChildProcess child;
    if (child.start(program, options + m_sources, -1))
        return Ending::NotStarted;
    child.limitMemory(kMostMemory);
    QElapsedTimer sinceLast;
    sinceLast.start();
    int made = 0;
    for (;;) {
        if (stop && stop())
            return Ending::Stopped;
        if (isDisplaced && isDisplaced())
            return Ending::Displaced;
        if (const int now = countMade(); now != made) {
            made = now;
            sinceLast.restart();
        }
        const int seconds = limits.secondsPerFile + (made == 0 ? limits.secondsToStart : 0);
        if (sinceLast.elapsed() > 1000LL * seconds)
            return Ending::TooSlow;
        char block[4096];
        size_t size = 0;
        if (child.receive(block, sizeof block, int(kLookAround.count()), size)
            == ChildProcess::Arrival::Ended)
            break;
    }
    child.finish();
    return Ending::Ended;
}

int OfficeRun::countMade() const
{
    return int(QDir(m_folder.path()).entryList({u"*.pdf"_s}, QDir::Files).size());
}

QString OfficeRun::made(size_t file) const
{
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(file));
    return isWholePdf(path) ? path : QString();
}

} // namespace linxuan
