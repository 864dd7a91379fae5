// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linxuan {

// Raised whenever the same file would be measured otherwise, so that what an older program kept is
// measured anew.
inline constexpr int kMeasuringVersion = 2;

enum class Content { Unknown, Video, Sound, Pdf, Slides, Papers, Sheets, Picture, Text };

// Whether a file could be measured. All but Fine say why not.
enum class Condition {
    Fine,
    Empty,
    Encrypted,
    Broken, // does not open
    Breaking, // breaks the program that opens it
    NotKnown, // no format of ours
    TooLarge, // needs more memory than anything real
    TooSlow,
};

// From and to in ms.
struct Stretch
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool operator==(const Stretch &) const = default;
};

// A part of the picture, in thousandths of its width and height.
struct PictureArea
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    bool operator==(const PictureArea &) const = default;
};

struct SoundTrack
{
    QString codec;
    int channels = 0;
    int rate = 0; // Hz
    qint64 bitsPerSecond = 0; // as the container says, or more where something is heard

    bool operator==(const SoundTrack &) const = default;
};

struct VideoMeasures
{
    QString container; // mp4, mov, matroska …: by the brand where there is one
    QString brand;
    QString codec;
    int codedWidth = 0;
    int codedHeight = 0;
    int width = 0; // upright, square pixels
    int height = 0;
    qint64 frames = 0; // so many pictures …
    qint64 perSeconds = 0; // … in so many seconds; both 0 when not known
    bool isVariable = false;
    qint64 durationMs = 0;
    qint64 bitsPerSecond = 0; // of the pictures; of the whole where the container does not tell
    std::vector<SoundTrack> tracks;
    bool isHeard = false; // the first track was decoded to its end
    std::optional<qint64> loudness; // of that track, in thousandths of LUFS; absent: dead silence
    std::vector<Stretch> silences; // 5 s and longer
    std::vector<Stretch> blacks; // between looked-at pictures, 2 s and longer
    std::vector<PictureArea> marks; // text or signs that stand still while the picture changes
    qint64 lookedEveryMs = 0; // at the pictures for blacks and codes
    int decodeErrors = 0; // in what was decoded
    bool isCut = false; // ends before its index says

    bool operator==(const VideoMeasures &) const = default;
};

// A picture inside a document.
struct EmbeddedPicture
{
    QByteArray sha256; // 32 bytes
    qint64 size = 0; // bytes as stored
    QByteArray look; // 32 bytes, see lookOf(); empty where there is little to see

    bool operator==(const EmbeddedPicture &) const = default;
};

struct PaperMeasures
{
    std::optional<int> pages; // of PDF counted, of an office file as it says itself
    qint64 characters = 0; // of text, without white space
    bool isScanned = false; // pages of pictures alone
    int notes = 0; // slides with notes
    bool hasMacros = false;
    QStringList looseFonts; // not embedded
    QStringList links; // to files elsewhere that it would load; of web pages none
    QMap<QString, QString> properties; // author, title, creator, company, last_author …
    std::vector<EmbeddedPicture> pictures; // of 4 kB and more

    bool operator==(const PaperMeasures &) const = default;
};

// A code that a camera reads, and where it was seen.
struct SeenCode
{
    QString text;
    std::optional<qint64> ms; // in a video
    std::optional<int> page; // from 1

    bool operator==(const SeenCode &) const = default;
};

// What a file is, by its content alone. Made once for each content and kept by its SHA-256; judged
// by rules.h as often as the rules change.
struct Measurement
{
    Condition condition = Condition::Broken;
    QString detail; // for the log
    Content content = Content::Unknown;
    QString ending; // what the content would be called: mp4, pdf, pptx …
    std::optional<VideoMeasures> video;
    std::optional<PaperMeasures> paper;
    std::vector<SeenCode> codes;

    bool isFine() const { return condition == Condition::Fine; }
    bool operator==(const Measurement &) const = default;
};

QByteArray toJson(const Measurement &measurement);
// Nothing when it is not one of this version.
std::optional<Measurement> measurementFromJson(const QByteArray &json);

} // namespace linxuan
