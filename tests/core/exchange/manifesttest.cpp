// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packagepath.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/samplemanifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(manifestJson(sampleManifest())).object();
}

Result<Manifest> readObject(const QJsonObject &object)
{
    return readManifest(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// With one member of a list's first item, or of an object, set to something else.
QJsonObject with(const QString &list, const QString &key, const QJsonValue &value)
{
    QJsonObject object = sampleObject();
    if (object.value(list).isArray()) {
        QJsonArray array = object.value(list).toArray();
        QJsonObject item = array.at(0).toObject();
        item.insert(key, value);
        array.replace(0, item);
        object.insert(list, array);
    } else {
        QJsonObject part = object.value(list).toObject();
        part.insert(key, value);
        object.insert(list, part);
    }
    return object;
}

QString refusal(const QJsonObject &object, ErrorCode code = ErrorCode::Invalid)
{
    const auto read = readObject(object);
    CHECK(codeOf(read) == code);
    return read.error().message;
}

QString refusalOfPath(const QString &path)
{
    const QString message = refusal(with(u"files"_s, u"path"_s, path));
    CHECK(message.startsWith(u"files[0].path"_s));
    return message;
}

} // namespace

TEST_CASE("a manifest comes back as it was, always in the same bytes", "[exchange]")
{
    const Manifest manifest = sampleManifest();
    const QByteArray json = manifestJson(manifest);
    const Manifest read = must(readManifest(json));
    CHECK(read == manifest);
    CHECK(manifestJson(read) == json);
    CHECK(read.totalSize() == 5'000'005'100);
}

TEST_CASE("a manifest without passphrase, entries and files comes back", "[exchange]")
{
    Manifest manifest = sampleManifest();
    manifest.lockedContentKey.reset();
    manifest.entries.clear();
    manifest.files.clear();
    CHECK(must(readManifest(manifestJson(manifest))) == manifest);
}

TEST_CASE("any member of a manifest that is missing or of another type is refused", "[exchange]")
{
    const QJsonObject whole = sampleObject();
    const QList<QJsonValue> wrong{
        QJsonValue(),   QJsonValue(3.5),           QJsonValue(true),
        QJsonValue(-7), QJsonValue(QJsonArray{1}), QJsonValue(u"\u0007"_s)};
    for (const QString &key : whole.keys()) {
        QJsonObject lacking = whole;
        lacking.remove(key);
        CHECK_FALSE(readObject(lacking));
        for (const QJsonValue &value : wrong) {
            if (whole.value(key).type() == value.type() && !value.isArray() && !value.isString())
                continue;
            QJsonObject changed = whole;
            changed.insert(key, value);
            INFO(key.toStdString());
            CHECK_FALSE(readObject(changed));
        }
    }
    for (const QString &list :
         {u"rubrics"_s, u"entries"_s, u"files"_s, u"campaign"_s, u"expert"_s}) {
        const QJsonObject part = whole.value(list).isArray()
            ? whole.value(list).toArray().at(0).toObject()
            : whole.value(list).toObject();
        for (const QString &key : part.keys()) {
            INFO((list + u'.' + key).toStdString());
            CHECK_FALSE(readObject(with(list, key, QJsonValue())));
            CHECK_FALSE(readObject(with(list, key, QJsonArray{u"x"_s})));
            CHECK_FALSE(readObject(with(list, key, 3.5)));
        }
        CHECK_FALSE(readObject(with(list, u"unheard"_s, 1)));
    }
}

TEST_CASE("a form that this program does not know is refused, a small addition is not",
          "[exchange]")
{
    QJsonObject object = sampleObject();
    object.insert(u"major"_s, 2);
    CHECK(refusal(object, ErrorCode::Refused).contains(u"newer"_s));
    object.remove(u"major"_s);
    refusal(object, ErrorCode::Refused);
    object = sampleObject();
    object.insert(u"format"_s, u"something"_s);
    refusal(object, ErrorCode::Refused);
    object = sampleObject();
    object.insert(u"unheard"_s, 1);
    refusal(object);
    object.insert(u"minor"_s, 1);
    CHECK(must(readObject(object)) == sampleManifest());
}

TEST_CASE("paths that lead out of a package are refused, each with its own sentence", "[exchange]")
{
    CHECK(refusalOfPath(u"../x"_s).contains(u"without .. or ."_s));
    CHECK(refusalOfPath(u"a/../../x"_s).contains(u"without .. or ."_s));
    CHECK(refusalOfPath(u"a/.."_s).contains(u"without .. or ."_s));
    CHECK(refusalOfPath(u"./a"_s).contains(u"without .. or ."_s));
    CHECK(refusalOfPath(u"/etc/passwd"_s).contains(u"without / before it"_s));
    CHECK(refusalOfPath(u"a\\b"_s).contains(u"with / between"_s));
    CHECK(refusalOfPath(u"C:/x"_s).contains(u"drive letters"_s));
    CHECK(refusalOfPath(u"file:stream"_s).contains(u"drive letters"_s));
    CHECK(refusalOfPath(u"a//b"_s).contains(u"a name between"_s));
    CHECK(refusalOfPath(u"a/"_s).contains(u"a name between"_s));
    CHECK(refusalOfPath(u"a\nb"_s).contains(u"control characters"_s));
    CHECK(refusalOfPath(u"a\u202efdp.exe"_s).contains(u"control characters"_s));
    CHECK(refusalOfPath(QString(QChar(0xd800))).contains(u"text of at most"_s));
    CHECK(refusalOfPath(QString(300, u'a')).contains(u"shorter names"_s));
    CHECK(refusalOfPath(u"aa/"_s.repeated(400) + u'a').contains(u"a shorter path"_s));
    CHECK(refusalOfPath(u"a/"_s.repeated(20) + u'a').contains(u"folders"_s));
    CHECK(refusalOfPath(u"e\u0301.pdf"_s).contains(u"composed"_s));
    for (const QString &name :
         {u"NUL"_s, u"con.txt"_s, u"a/Com1"_s, u"x."_s, u"x "_s, u"a?b"_s, u"a*"_s})
        CHECK(refusalOfPath(name).contains(u"every computer"_s));
    refusalOfPath(QString());
    CHECK(packagePathFault(u"materials/作品 1/课堂实录 (终).mp4"_s) == std::nullopt);
}

TEST_CASE("two files never share a place, whatever the disk makes of capitals", "[exchange]")
{
    const auto second = [](const QString &path) {
        Manifest manifest = sampleManifest();
        manifest.files[1].path = path;
        return readManifest(manifestJson(manifest));
    };
    CHECK(must(second(u"rubrics/B.json"_s)).files[1].path == u"rubrics/B.json"_s);
    for (const QString &path :
         {u"records.json"_s, u"RECORDS.JSON"_s, u"Records.json"_s, u"manifest.json"_s,
          u"Manifest.JSON"_s, u"manifest.sig"_s, u"records.json/x"_s})
        CHECK(codeOf(second(path)) == ErrorCode::Invalid);
    Manifest folder = sampleManifest();
    folder.files[4].path = u"MATERIALS"_s;
    CHECK(codeOf(readManifest(manifestJson(folder))) == ErrorCode::Invalid);
}

TEST_CASE("sizes and counts outside their limits are refused", "[exchange]")
{
    CHECK(refusal(with(u"files"_s, u"size"_s, -1)).startsWith(u"files[0].size"_s));
    refusal(with(u"files"_s, u"size"_s, kMostPackageFileSize + 1));
    CHECK(readObject(with(u"files"_s, u"size"_s, kMostPackageFileSize)));
    // Larger than any whole number that the parser holds.
    QByteArray json = manifestJson(sampleManifest());
    json.replace("\"size\":4000", "\"size\":99999999999999999999");
    CHECK(codeOf(readManifest(json)) == ErrorCode::Invalid);

    Manifest many = sampleManifest();
    many.files.resize(kMostPackageFiles + 1, many.files[1]);
    CHECK(codeOf(readManifest(manifestJson(many))) == ErrorCode::Invalid);
    many = sampleManifest();
    many.entries.resize(kMostPackageEntries + 1, many.entries[0]);
    CHECK(codeOf(readManifest(manifestJson(many))) == ErrorCode::Invalid);
    CHECK(codeOf(readManifest(QByteArray(kMostManifestSize + 1, ' '))) == ErrorCode::Unreadable);
    CHECK(codeOf(readManifest(QByteArray(1'000'000, '['))) == ErrorCode::Unreadable);
    CHECK(codeOf(readManifest({})) == ErrorCode::Unreadable);
}

TEST_CASE("parts of a manifest that do not fit each other are refused", "[exchange]")
{
    const auto changed = [](const std::function<void(Manifest &)> &change) {
        Manifest manifest = sampleManifest();
        change(manifest);
        return codeOf(readManifest(manifestJson(manifest)));
    };
    CHECK(changed([](auto &m) { m.entries[1].id = m.entries[0].id; }) == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.entries[1].code = m.entries[0].code; }) == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.entries[1].category = Category::Special; })
          == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.rubrics[1].category = Category::Subject; })
          == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.files[2].entry = EntryId::create(); }) == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.files[2].entry.reset(); }) == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.files[0].entry = m.entries[0].id; }) == ErrorCode::Invalid);
    CHECK(changed([](auto &m) { m.lockedContentKey.reset(); }) == ErrorCode::Invalid);
    CHECK(refusal(with(u"campaign"_s, u"fingerprint"_s, u"0000-0000-0000-0000"_s))
              .contains(u"fingerprint"_s));
    QByteArray twice = manifestJson(sampleManifest());
    twice.replace("\"blind\":true", "\"blind\":true,\"blind\":false");
    CHECK(codeOf(readManifest(twice)) == ErrorCode::Invalid);
}

TEST_CASE("a signed manifest opens with its campaign's key and no other", "[exchange]")
{
    const SigningKey key = SigningKey::create();
    const SigningKey other = SigningKey::create();
    const SignedManifest made = must(signManifest(sampleManifest(), key));
    CHECK(must(openManifest(made.json, made.signature)).campaignKey == key.publicKey());
    CHECK(must(openManifest(made.json, made.signature, key.publicKey())).round == u"final"_s);

    const auto foreign = openManifest(made.json, made.signature, other.publicKey());
    CHECK(codeOf(foreign) == ErrorCode::Refused);
    CHECK(foreign.error().message.contains(u"another campaign"_s));
    // Rewritten with a key of one's own: the campaign's key is expected.
    const SignedManifest rewritten = must(signManifest(sampleManifest(), other));
    CHECK(codeOf(openManifest(rewritten.json, rewritten.signature, key.publicKey()))
          == ErrorCode::Refused);
    // The campaign's name on it, the signature of another.
    const auto forged = openManifest(made.json, other.sign(signature_context::kManifest, made.json),
                                     key.publicKey());
    CHECK(codeOf(forged) == ErrorCode::Refused);
    CHECK(forged.error().message.contains(u"altered"_s));
    CHECK(codeOf(openManifest(made.json, key.sign(signature_context::kScoreFile, made.json)))
          == ErrorCode::Refused);
    CHECK(codeOf(openManifest(made.json, {})) == ErrorCode::Refused);
}

TEST_CASE("one changed bit in any byte of a signed manifest is refused", "[exchange]")
{
    const SigningKey key = SigningKey::create();
    const SignedManifest made = must(signManifest(sampleManifest(), key));
    for (qsizetype at = 0; at < made.json.size(); ++at) {
        QByteArray changed = made.json;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
        REQUIRE_FALSE(openManifest(changed, made.signature));
        REQUIRE_FALSE(openManifest(changed, made.signature, key.publicKey()));
    }
    CHECK_FALSE(openManifest(made.json + ' ', made.signature));
}

TEST_CASE("a manifest that nobody could read is not signed", "[exchange]")
{
    Manifest manifest = sampleManifest();
    manifest.files[0].path = u"../records.json"_s;
    CHECK(codeOf(signManifest(manifest, SigningKey::create())) == ErrorCode::Invalid);
}
