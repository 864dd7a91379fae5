// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archivejson.h"
#include "core/exchange/recommendationjson.h"
#include "core/exchange/scorefilejson.h"
#include "core/exchange/sealedfile.h"
#include "tests/core/exchange/samplearchive.h"
#include "tests/core/exchange/samplemanifest.h"
#include "tests/core/exchange/samplerecommendation.h"
#include "tests/core/exchange/samplescores.h"
#include "tests/fuzz/sheetparts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

bool keep(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray sealedText(const QByteArray &text)
{
    QBuffer plain;
    plain.setData(text);
    plain.open(QIODevice::ReadOnly);
    QBuffer sealed;
    sealed.open(QIODevice::WriteOnly);
    const auto key = contentKey(Secret(QByteArray(32, 'k')));
    return key && seal(plain, sealed, *key, u"name"_s) ? sealed.data() : QByteArray();
}

bool writeRecommendations(const QString &folder)
{
    bool isKept = true;
    for (unsigned seed = 0; seed < 6; ++seed) {
        Dice dice(seed);
        const int size = static_cast<int>(seed) % 3;
        const RecommendationFile content =
            seed < 3 ? randomRecommendation(dice, size) : randomDecision(dice, size);
        const auto file = signRecommendation(content, SigningKey::create());
        const QString number = QString::number(seed);
        isKept = isKept && file && keep(folder, u"file"_s + number, file->bytes)
            && keep(folder, u"body"_s + number, recommendationJson(content));
    }
    return isKept;
}

bool writeSheetParts(const QString &folder)
{
    bool isKept = true;
    for (size_t i = 0; i < fuzz::kSheetParts.size(); ++i) {
        const std::string_view content = fuzz::kSheetParts[i].content;
        isKept = isKept
            && keep(folder, u"part"_s + QString::number(i),
                    QByteArray(1, char(i)) + QByteArray(content.data(), qsizetype(content.size())));
    }
    return isKept;
}

bool writeSeeds(const QString &folder)
{
    Manifest bare = sampleManifest();
    bare.lockedContentKey.reset();
    bare.files.clear();
    bool isKept = keep(folder + u"/manifest"_s, u"full"_s, manifestJson(sampleManifest()))
        && keep(folder + u"/manifest"_s, u"bare"_s, manifestJson(bare));
    for (unsigned seed = 0; seed < 6; ++seed) {
        Dice dice(seed);
        ScoreFile scores = randomScores(dice, static_cast<int>(seed) % 3);
        const auto file = writeScoreFile(scores, SigningKey::create());
        scores.expertKey = QByteArray(kPublicKeySize, 'e');
        const QString number = QString::number(seed);
        const ResultArchive archive = randomArchive(dice, static_cast<int>(seed) % 3);
        const auto result = writeResultArchive(archive, SigningKey::create());
        isKept = isKept && result && keep(folder + u"/resultarchive"_s, u"file"_s + number, *result)
            && keep(folder + u"/resultarchive"_s, u"body"_s + number, archiveJson(archive));
        isKept = isKept && file && keep(folder + u"/scorefile"_s, u"file"_s + number, *file)
            && keep(folder + u"/scorefile"_s, u"body"_s + number, scoresJson(scores));
    }
    isKept = isKept && writeRecommendations(folder + u"/recommendation"_s);
    isKept = isKept && writeSheetParts(folder + u"/sheettemplate"_s);
    return isKept && keep(folder + u"/sealedfile"_s, u"empty"_s, sealedText({}))
        && keep(folder + u"/sealedfile"_s, u"short"_s, sealedText("pppp"));
}

} // namespace

// Writes a few whole files of each kind for the fuzzers to begin with: fuzz_seeds FOLDER
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    return writeSeeds(QFile::decodeName(argv[1])) ? 0 : 3;
}
