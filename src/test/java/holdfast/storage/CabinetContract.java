package holdfast.storage;

/**
 * What holds of everything Holdfast keeps, whichever store it is kept in. A store's own test
 * supplies the store and leaves these as they are.
 */
public interface CabinetContract
        extends ConcernsContract,
                CourseContract,
                DueContract,
                StuckContract,
                OpenContract,
                FormatContract,
                NewerConcernsContract,
                HistoriesContract,
                TextsContract,
                MailboxesContract,
                LeasesContract,
                DraftsContract,
                AbsencesContract,
                EditionsContract,
                MarksContract,
                NodesContract,
                RestrictionsContract,
                SignOffsContract,
                ImportsContract,
                KeepingContract {}
