// The one table of rules, in the order of the catalogue. A new rule gets a line in each half.
#pragma once

#include "analysis/rules/rule.h"
#include "analysis/rules/unused_suppression.h"

namespace poa {

// Structure
extern const Rule kMissingSection;
extern const Rule kEmptySection;
extern const Rule kSectionOrder;
extern const Rule kDuplicateSection;
extern const Rule kMissingSellerId;
extern const Rule kUnknownSuspensionType;
extern const Rule kSuspensionMismatch;
extern const Rule kTooLong;
extern const Rule kLongSentence;
extern const Rule kLongParagraph;
extern const Rule kUnlistedActions;
extern const Rule kTooFewActions;
extern const Rule kFrontMatter;

// Root cause
extern const Rule kNoRootCause;
extern const Rule kVagueRootCause;
extern const Rule kSymptomAsCause;
extern const Rule kRootCauseLacksSpecifics;

// Corrective actions
extern const Rule kActionMissingDate;
extern const Rule kActionNotCompleted;
extern const Rule kActionLacksDetail;
extern const Rule kActionLacksEvidence;
extern const Rule kVagueAction;

// Prevention
extern const Rule kPreventionPromise;
extern const Rule kUnverifiableMeasure;
extern const Rule kPreventionMissingOwner;
extern const Rule kPreventionMissingThreshold;
extern const Rule kPreventionMissingTool;

// Language
extern const Rule kVagueLanguage;
extern const Rule kVagueDate;
extern const Rule kBlame;
extern const Rule kHedging;
extern const Rule kEmotionalAppeal;
extern const Rule kLegalThreat;
extern const Rule kOffTopic;
extern const Rule kShouting;

// Template leftovers
extern const Rule kPlaceholder;
extern const Rule kTemplateText;

// Evidence
extern const Rule kNoEvidence;
extern const Rule kMissingDocument;
extern const Rule kUncheckedDocument;
extern const Rule kBrokenAttachment;
extern const Rule kUnreferencedAttachment;
extern const Rule kStaleInvoice;

// Facts
extern const Rule kInvalidAsin;
extern const Rule kInvalidOrderId;
extern const Rule kInvalidDate;
extern const Rule kFutureDate;
extern const Rule kDateOrder;
extern const Rule kAmbiguousDate;
extern const Rule kUnaddressedAsin;
extern const Rule kInconsistentSellerId;
extern const Rule kInconsistentQuantity;
extern const Rule kPersonalData;

// From practice
extern const Rule kPersonAsCause;
extern const Rule kContradiction;
extern const Rule kDangerousAdmission;
extern const Rule kQuestion;
extern const Rule kOpenCase;
extern const Rule kConclusionTelling;
extern const Rule kRepeatedApology;
extern const Rule kWrongTypeSteps;
extern const Rule kMetricSanity;
extern const Rule kPastedNotice;
extern const Rule kAttachmentFormat;
extern const Rule kRepeatedWord;
extern const Rule kForeignText;

inline const Rule* const kRules[] = {
    // Structure
    &kMissingSection,
    &kEmptySection,
    &kSectionOrder,
    &kDuplicateSection,
    &kMissingSellerId,
    &kUnknownSuspensionType,
    &kSuspensionMismatch,
    &kTooLong,
    &kLongSentence,
    &kLongParagraph,
    &kUnlistedActions,
    &kTooFewActions,
    &kFrontMatter,
    &kUnusedSuppression,

    // Root cause
    &kNoRootCause,
    &kVagueRootCause,
    &kSymptomAsCause,
    &kRootCauseLacksSpecifics,

    // Corrective actions
    &kActionMissingDate,
    &kActionNotCompleted,
    &kActionLacksDetail,
    &kActionLacksEvidence,
    &kVagueAction,

    // Prevention
    &kPreventionPromise,
    &kUnverifiableMeasure,
    &kPreventionMissingOwner,
    &kPreventionMissingThreshold,
    &kPreventionMissingTool,

    // Language
    &kVagueLanguage,
    &kVagueDate,
    &kBlame,
    &kHedging,
    &kEmotionalAppeal,
    &kLegalThreat,
    &kOffTopic,
    &kShouting,

    // Template leftovers
    &kPlaceholder,
    &kTemplateText,

    // Evidence
    &kNoEvidence,
    &kMissingDocument,
    &kUncheckedDocument,
    &kBrokenAttachment,
    &kUnreferencedAttachment,
    &kStaleInvoice,

    // Facts
    &kInvalidAsin,
    &kInvalidOrderId,
    &kInvalidDate,
    &kFutureDate,
    &kDateOrder,
    &kAmbiguousDate,
    &kUnaddressedAsin,
    &kInconsistentSellerId,
    &kInconsistentQuantity,
    &kPersonalData,

    // From practice
    &kPersonAsCause,
    &kContradiction,
    &kDangerousAdmission,
    &kQuestion,
    &kOpenCase,
    &kConclusionTelling,
    &kRepeatedApology,
    &kWrongTypeSteps,
    &kMetricSanity,
    &kPastedNotice,
    &kAttachmentFormat,
    &kRepeatedWord,
    &kForeignText,
};

}  // namespace poa
